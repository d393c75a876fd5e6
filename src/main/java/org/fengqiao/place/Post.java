package org.fengqiao.place;

import java.util.List;

/**
 * A post. Duties sit on posts; the incumbent is recorded beside them.
 *
 * @param code      not null
 * @param body      code of the body it belongs to; not null
 * @param title     for example 区委书记; not null
 * @param incumbent name of who holds it, or null while vacant
 * @param rank      1 principal, 2 deputy, 3 member and below; used to compare, never shown as a number
 * @param order     protocol order within the body, from 1
 * @param head      whether it heads its body
 * @param portfolio systems of the bodies it is in charge of
 * @param areas     codes of divisions bound to it (分片包联)
 * @param interests codes of bodies, posts or items in which the incumbent has declared an interest
 */
public record Post(String code, String body, String title, String incumbent, int rank, int order, boolean head,
                   List<String> portfolio, List<String> areas, List<String> interests, Validity validity) {

    public Post {
        portfolio = portfolio == null ? List.of() : List.copyOf(portfolio);
        areas = areas == null ? List.of() : List.copyOf(areas);
        interests = interests == null ? List.of() : List.copyOf(interests);
    }
}
