package org.fengqiao.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One order that came in, once or more often.
 *
 * @param number    of the sender
 * @param at        when it came for the last time
 * @param times     how many times it came
 * @param batch     the last batch that brought it
 * @param ownNumber under which it was registered, or null
 * @param reason    why it was refused the last time that it was, in Chinese, or null
 */
public record Reception(String number, ReceptionStand stand, Instant at, int times, String batch, String ownNumber,
                        String reason) {

    /**
     * One answer to one order of one batch.
     *
     * @param place rises with each answer
     */
    public record Answer(long place, String batch, Instant at, OrderResult result) {
    }

    /** Pure: the same answers in any order give the same list, the newest first. */
    public static List<Reception> of(Collection<Answer> answers) {
        Map<String, List<Answer>> byNumber = answers.stream().sorted(Comparator.comparing(Answer::place)).collect(
                Collectors.groupingBy(a -> a.result().number(), LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream().map(Reception::of).sorted(Comparator.comparing(Reception::at).reversed()
                .thenComparing(Reception::number)).toList();
    }

    private static Reception of(List<Answer> told) {
        Answer last = told.get(told.size() - 1);
        List<OrderResult> results = told.stream().map(Answer::result).toList();
        OrderResult taken = results.stream().filter(OrderResult::accepted).findFirst().orElse(null);
        OrderResult refused = results.stream().filter(r -> !r.accepted()).reduce((one, next) -> next).orElse(null);
        return new Reception(last.result().number(), stand(taken, refused, results), last.at(), told.size(), last.batch(),
                taken == null ? null : taken.ownNumber(), refused == null ? null : refused.reason());
    }

    private static ReceptionStand stand(OrderResult taken, OrderResult refused, List<OrderResult> results) {
        if (taken == null) {
            return ReceptionStand.REFUSED;
        } else if (refused == null) {
            return ReceptionStand.ACCEPTED;
        }
        return results.lastIndexOf(refused) > results.indexOf(taken) ? ReceptionStand.DIFFERENT : ReceptionStand.MENDED;
    }
}
