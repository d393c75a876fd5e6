package org.fengqiao.planning.visits.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.planning.Source;

/**
 * A post that takes duties, and who holds it. Duties sit on posts: when the incumbent changes they stay.
 *
 * @param post       code of the post; not null
 * @param title      for example 区委常委、副区长
 * @param rank       not null
 * @param order      protocol order (领导排序), from 1
 * @param body       body of the post, or empty
 * @param portfolio  fields of which the post is in charge
 * @param areas      codes of townships and communities bound to it
 * @param interests  bodies in which an interest is declared, the incumbent once served or kin serve
 * @param substitute post that stands in (AB 角), or null
 * @param acting     post that acts while this one is vacant, or null
 * @param avoided    weekdays the incumbent would rather not take
 * @param wishes     other days, halves and places the incumbent would rather not take
 * @param perWeek    most half-days in a week
 * @param perMonth   most half-days in a month
 * @param carried    half-days carried over from earlier periods; may be negative
 * @param received   receptions held before the period, by the cycle that it begins in
 * @param tenures    in order of time; never empty
 */
public record Leader(String post, String title, Rank rank, int order, String body, Set<String> portfolio,
                     Set<String> areas, Set<String> interests, String substitute, String acting,
                     Set<DayOfWeek> avoided, List<Wish> wishes, int perWeek, int perMonth, int carried,
                     Map<Cycle, Integer> received, List<Tenure> tenures, Source source) {

    public Leader {
        portfolio = Set.copyOf(portfolio);
        areas = Set.copyOf(areas);
        interests = Set.copyOf(interests);
        avoided = Set.copyOf(avoided);
        wishes = List.copyOf(wishes);
        received = Map.copyOf(received);
        tenures = List.copyOf(tenures);
    }

    /** Who holds the post on that day; empty while it is vacant. */
    public Optional<String> nameOn(LocalDate day) {
        return tenures.stream().filter(t -> t.covers(day)).map(Tenure::name).findFirst();
    }

    /** Title with the name of the first incumbent. */
    public String label() {
        return title + tenures.get(0).name();
    }

    public String label(LocalDate day) {
        return title + nameOn(day).orElse("（空缺）");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leader leader && leader.post.equals(post);
    }

    @Override
    public int hashCode() {
        return post.hashCode();
    }

    @Override
    public String toString() {
        return post;
    }
}
