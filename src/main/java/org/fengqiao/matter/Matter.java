package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A complaint as it stands: what was said, where, by what way, and what has happened since.
 *
 * @param id              the caller's own id; not null
 * @param channel         channel code or name of the directory (for example 书记在线); not null
 * @param form            not null
 * @param title           one line, or null
 * @param text            the matter in the petitioner's words, or null
 * @param receivedAt      the instant that counts as receipt; may be left out when {@code arrival} tells it
 * @param arrival         the instants known; may be null when {@code receivedAt} is given
 * @param receiver        the body that received it, by code or name; null: the petition department of the division that the
 *                        channel serves, otherwise of the place
 * @param forwardedBy     the body that transferred or assigned it to the receiver; null when it came directly
 * @param place           not null
 * @param people          number of people; at least 1
 * @param representatives number of representatives named by a group, 0 if none
 * @param petitioner      not null
 * @param earlier         ids of earlier matters on the same thing; empty for a first matter
 * @param levelSkipping   whether a competent lower body was passed over; it shows that the body failed to answer
 * @param demands         at least one
 * @param history         events so far in any order; empty for a new matter
 */
public record Matter(
        @JsonAlias("编号") String id,
        @JsonAlias("渠道") String channel,
        @JsonAlias("形式") Form form,
        @JsonAlias("标题") String title,
        @JsonAlias("正文") String text,
        @JsonAlias("收到时间") Instant receivedAt,
        @JsonAlias("收到经过") Arrival arrival,
        @JsonAlias("收到单位") String receiver,
        @JsonAlias("转送单位") String forwardedBy,
        @JsonAlias("地点") Location place,
        @JsonAlias("人数") Integer people,
        @JsonAlias("代表人数") Integer representatives,
        @JsonAlias("信访人") Petitioner petitioner,
        @JsonAlias("此前事项") List<String> earlier,
        @JsonAlias("越级") boolean levelSkipping,
        @JsonAlias("诉求") List<Demand> demands,
        @JsonAlias("经过") List<Event> history) {

    public Matter {
        people = people == null ? 1 : people;
        representatives = representatives == null ? 0 : representatives;
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
        demands = demands == null ? List.of() : numbered(demands);
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** When the matter counts as received: {@code receivedAt} if given, otherwise what the channel's form says. */
    public Optional<Instant> received() {
        if (receivedAt != null) {
            return Optional.of(receivedAt);
        }
        return arrival == null || form == null ? Optional.empty() : arrival.counted(form, forwardedBy != null);
    }

    public boolean first() {
        return earlier.isEmpty();
    }

    public Matter withHistory(List<Event> events) {
        return new Matter(id, channel, form, title, text, receivedAt, arrival, receiver, forwardedBy, place, people,
                representatives, petitioner, earlier, levelSkipping, demands, events);
    }

    private static List<Demand> numbered(List<Demand> demands) {
        List<Demand> out = new ArrayList<>();
        for (Demand d : demands) {
            out.add(d == null || d.id() != null ? d : new Demand(String.valueOf(out.size() + 1), d.purpose(),
                    d.purposeProposed(), d.item(), d.text(), d.complainedBody(), d.accused(), d.urgent(), d.serious(),
                    d.danger(), d.hardship(), d.enterprise(), d.litigation(), d.policyGap(), d.promised(),
                    d.confidential(), d.bodies(), d.handlings()));
        }
        return Collections.unmodifiableList(out);
    }
}
