package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;

/**
 * Something that happened to a matter.
 *
 * @param kind       not null
 * @param at         true time of the act; duties are judged by it; not null
 * @param recordedAt when it was entered; null means at once
 * @param body       acting body by code or name, or null for the petitioner
 * @param post       acting post by code or title, or null
 * @param demand     the demand it belongs to; null for all demands of the matter
 * @param result     null means done
 * @param about      what it concerns where the kind alone does not say: the duty waived, the question confirmed
 * @param value      what was confirmed, named or set, or null
 * @param days       length in calendar days of an approved extension, or null
 * @param until      a limit set by the act itself (assignment, instruction), or null
 * @param note       free text, or null
 */
public record Event(
        @JsonAlias("类型") EventKind kind,
        @JsonAlias("时间") Instant at,
        @JsonAlias("记录时间") Instant recordedAt,
        @JsonAlias("单位") String body,
        @JsonAlias("职务") String post,
        @JsonAlias("诉求") String demand,
        @JsonAlias("结果") EventResult result,
        @JsonAlias("关于") String about,
        @JsonAlias("内容") String value,
        @JsonAlias("天数") Integer days,
        @JsonAlias("期限") Instant until,
        @JsonAlias("备注") String note) {

    public Event {
        result = result == null ? EventResult.DONE : result;
    }

    /** Such an act of which nothing else is known yet, not even when. */
    public static Event of(EventKind kind, String body) {
        return new Event(kind, null, null, body, null, null, null, null, null, null, null, null);
    }

    /** Whether the event belongs to the demand, by name or because it names none. */
    public boolean concerns(String demandId) {
        return demand == null || demand.equals(demandId);
    }
}
