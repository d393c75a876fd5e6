package org.fengqiao.casework.stand;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DutyState;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.Policy;

/**
 * Who may tell an act, by rules alone: an action that the table 职责 marks as 独有 is told by those to whom rules give it,
 * as a duty or as a power, and by nobody else; and what an act may say, where that table lists it.
 */
public final class Entitlement {

    private static final Set<DutyState> NOT_GIVEN = Set.of(DutyState.WAITING, DutyState.SUPERSEDED, DutyState.WAIVED);

    private final Policy policy;
    private final Stand stand;
    private final Supplier<Decision> decision;

    /**
     * @param stand    before the act
     * @param decision before the act; asked, more than once, where a power may matter
     */
    public Entitlement(Policy policy, Stand stand, Supplier<Decision> decision) {
        this.policy = policy;
        this.stand = stand;
        this.decision = decision;
    }

    /** Why an act is not admitted: the field, and in Chinese what to do. */
    public record Refusal(String field, String detail) {
    }

    /**
     * Who alone may tell an act.
     *
     * @param bodies codes; may be none
     * @param said   the same in Chinese
     */
    public record Right(Set<String> bodies, String said) {
    }

    /** @return empty if the act is admitted */
    public Optional<Refusal> refusal(Event act) {
        Optional<Right> right = right(act);
        if (right.isPresent() && (act.body() == null || !right.get().bodies().contains(act.body()))) {
            boolean some = !right.get().bodies().isEmpty();
            return Optional.of(new Refusal(some ? "/body" : "/kind", right.get().said()
                    + (!some ? "" : act.body() == null ? "请写明单位。" : "所填的单位不能记。")));
        }
        Set<String> values = policy.actions().stream().filter(a -> a.metBy(act.kind(), act.about()))
                .flatMap(a -> a.values().stream()).collect(Collectors.toCollection(TreeSet::new));
        boolean left = act.value() == null || act.value().isBlank();
        return values.isEmpty() || !left && values.contains(act.value()) || left && act.kind() != EventKind.CONFIRMED
                ? Optional.empty() : Optional.of(new Refusal("/value", "「" + named(act) + "」的内容请写"
                + String.join("、", values) + "之一" + (left ? "。" : "，实为「" + act.value() + "」。")));
    }

    /**
     * Who alone may tell such an act of any demand.
     *
     * @param about what it would be about, or null
     * @return empty if nobody needs a right to it
     */
    public Optional<Right> right(EventKind kind, String about) {
        return right(new Event(kind, null, null, null, null, null, null, about, null, null, null, null));
    }

    /**
     * Whether such an act is worth offering: nobody needs a right to it, or the body has it.
     *
     * @param body code, or null for whoever acts for several
     */
    public boolean offers(EventKind kind, String body) {
        return right(kind, null).map(right -> body == null ? !right.bodies().isEmpty()
                : right.bodies().contains(body)).orElse(true);
    }

    private Optional<Right> right(Event act) {
        List<Action> exclusive = exclusive(act.kind(), act.about());
        if (exclusive.isEmpty()) {
            return Optional.empty();
        }
        Set<PartyRef> holders = Stream.concat(debtors(exclusive, act), powers(exclusive, act))
                .filter(p -> p.body() != null).collect(Collectors.toSet());
        return Optional.of(new Right(holders.stream().map(PartyRef::body).collect(Collectors.toCollection(TreeSet::new)),
                said(exclusive.get(0), act, holders)));
    }

    private List<Action> exclusive(EventKind kind, String about) {
        return policy.actions().stream().filter(a -> a.exclusive() && a.metBy(kind, about)).toList();
    }

    private Stream<PartyRef> debtors(List<Action> actions, Event act) {
        return stand.duties().stream().filter(d -> !NOT_GIVEN.contains(d.duty().state())
                && act.concerns(d.demand())
                && actions.stream().anyMatch(a -> a.name().equals(d.duty().action()))).map(d -> d.duty().by());
    }

    private Stream<PartyRef> powers(List<Action> actions, Event act) {
        return decision.get().demands().stream().filter(d -> act.concerns(d.demand())).flatMap(d -> d.powers().stream())
                .filter(p -> actions.stream().anyMatch(a -> a.name().equals(p.action()))).map(p -> p.by())
                .filter(Objects::nonNull);
    }

    private static String said(Action action, Event act, Set<PartyRef> holders) {
        String who = holders.stream().map(p -> "「" + p.name() + "」").distinct().sorted()
                .collect(Collectors.joining("或"));
        String remark = action.remark() == null ? "" : "规则备注：" + action.remark() + "。";
        return who.isEmpty() ? "按规则，这件事项现在没有单位可以记「" + named(act) + "」。" + remark
                + "规则为什么不给，可在「试一试」里问。" : "「" + named(act) + "」按规则由" + who + "记。" + remark;
    }

    private static String named(Event act) {
        return act.kind().label() + (act.about() == null || act.kind() == EventKind.WHISTLED ? "" : "：" + act.about());
    }
}
