package org.fengqiao.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Map;

/**
 * An event in the JSON form of CloudEvents 1.0.
 *
 * @param id          UUID; the same for every subscriber and every try
 * @param source      URI reference of this service, for example {@code /fengqiao}
 * @param type        reverse-DNS name with the event kind, for example {@code org.fengqiao.matter.accepted}
 * @param subject     id of the matter
 * @param time        when it happened
 * @param data        what happened; never personal data
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(String specversion, String id, String source, String type, String subject, Instant time,
                         String datacontenttype, Map<String, Object> data) {

    static final String VERSION = "1.0";
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";
    static final String TYPE_PREFIX = "org.fengqiao.matter.";
}
