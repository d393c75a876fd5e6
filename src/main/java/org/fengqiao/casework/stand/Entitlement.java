package org.fengqiao.casework.stand;

import java.util.List;
import java.util.Map;
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
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.Teller;

/**
 * Who may tell an act, by rules alone: an action that the table 职责 marks as 独有 is told by those to whom rules give it,
 * as a duty or as a power, and by nobody else; one that it marks as 起算后独有, once somebody owes it, by that one's line.
 * Also what an act may say, where that table lists it.
 */
public final class Entitlement {

    private static final Set<DutyState> NOT_GIVEN = Set.of(DutyState.WAITING, DutyState.SUPERSEDED, DutyState.WAIVED);

    private final Policy policy;
    private final Stand stand;
    private final Supplier<Decision> decision;
    private final DirectoryDay day;

    /**
     * @param stand    before the act
     * @param decision before the act; asked, more than once, where a power may matter
     * @param day      of the directory, for who stands above and below whom
     */
    public Entitlement(Policy policy, Stand stand, Supplier<Decision> decision, DirectoryDay day) {
        this.policy = policy;
        this.stand = stand;
        this.decision = decision;
        this.day = day;
    }

    /** Why an act is not admitted: the field, and in Chinese what to do. */
    public record Refusal(String field, String detail) {
    }

    /**
     * Who alone may tell an act.
     *
     * @param bodies codes; may be none
     * @param posts  by body, the only posts of it, where the rule leaves it to them
     * @param said   the same in Chinese
     */
    public record Right(Set<String> bodies, Map<String, Set<String>> posts, String said) {

        /** Of a body any member may tell it unless the act says that it was another than the one whose right it is. */
        private boolean covers(String body, String post) {
            return body != null && bodies.contains(body)
                    && (post == null || !posts.containsKey(body) || posts.get(body).contains(post));
        }
    }

    /** @return empty if the act is admitted */
    public Optional<Refusal> refusal(Event act) {
        Optional<Right> right = right(act);
        if (right.isPresent() && !right.get().covers(act.body(), act.post())) {
            return Optional.of(refusal(right.get(), act));
        }
        Set<String> values = policy.actions().stream().filter(a -> a.metBy(act.kind(), act.about()))
                .flatMap(a -> a.values().stream()).collect(Collectors.toCollection(TreeSet::new));
        boolean left = act.value() == null || act.value().isBlank();
        return values.isEmpty() || !left && values.contains(act.value()) || left && act.kind() != EventKind.CONFIRMED
                ? Optional.empty() : Optional.of(new Refusal("/value", "「" + named(act) + "」的内容请写"
                + String.join("、", values) + "之一" + (left ? "。" : "，实为「" + act.value() + "」。")));
    }

    private static Refusal refusal(Right right, Event act) {
        if (right.bodies().isEmpty()) {
            return new Refusal("/kind", right.said());
        } else if (act.body() != null && right.bodies().contains(act.body())) {
            return new Refusal("/post", right.said() + "所填的职务不能记。");
        }
        return new Refusal("/body", right.said() + (act.body() == null ? "请写明单位。" : "所填的单位不能记。"));
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

    /** Who alone may tell such an act, whatever it would be about; empty if nobody needs a right to some of them. */
    public Optional<Right> right(EventKind kind) {
        return right(kind, null).map(unsaid -> policy.actions().stream()
                .filter(a -> a.teller().exclusive() && a.evidence().contains(kind))
                .flatMap(a -> a.about().words().stream()).distinct().flatMap(word -> right(kind, word).stream())
                .reduce(unsaid, (one, other) -> new Right(Stream.of(one, other).flatMap(r -> r.bodies().stream())
                        .collect(Collectors.toCollection(TreeSet::new)), Map.of(),
                        one.bodies().isEmpty() ? other.said() : one.said())));
    }

    /**
     * Whether such an act is worth offering: nobody needs a right to it, or the body has it.
     *
     * @param body code, or null for whoever acts for several
     */
    public boolean offers(EventKind kind, String body) {
        return right(kind).map(right -> body == null ? !right.bodies().isEmpty()
                : right.bodies().contains(body)).orElse(true);
    }

    private Optional<Right> right(Event act) {
        List<Action> exclusive = policy.actions().stream().filter(a -> a.teller().exclusive()
                && a.metBy(act.kind(), act.about())).toList();
        if (exclusive.isEmpty()) {
            return line(act);
        }
        Set<PartyRef> holders = Stream.concat(debtors(exclusive, act), powers(exclusive, act)).collect(Collectors.toSet());
        Map<String, Set<String>> posts = exclusive.stream().allMatch(a -> a.teller() == Teller.ENTITLED_POST)
                ? holders.stream().filter(p -> p.post() != null).collect(Collectors.groupingBy(PartyRef::body,
                Collectors.mapping(PartyRef::post, Collectors.toSet()))) : Map.of();
        return Optional.of(new Right(codes(holders.stream()), posts, said(exclusive.get(0), act, holders)));
    }

    /** Once somebody is held to it, his line; beside it, who owes something else that such an act meets. */
    private Optional<Right> line(Event act) {
        List<Action> held = policy.actions().stream().filter(a -> a.teller() == Teller.LINE
                && a.metBy(act.kind(), act.about())).toList();
        Set<PartyRef> holders = held.isEmpty() ? Set.of() : debtors(held, act).collect(Collectors.toSet());
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        Stream<PartyRef> others = debtors(policy.actions().stream().filter(a -> a.teller() != Teller.LINE
                && a.metBy(act.kind(), act.about())).toList(), act);
        Set<String> bodies = codes(Stream.concat(holders.stream(), others));
        day.bodies().stream().map(Body::code).filter(code -> holders.stream().anyMatch(p ->
                day.commands(code, p.body()) || day.commands(p.body(), code))).forEach(bodies::add);
        return Optional.of(new Right(bodies, Map.of(), said(held.get(0), act, holders)));
    }

    private static Set<String> codes(Stream<PartyRef> parties) {
        return parties.map(PartyRef::body).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<PartyRef> debtors(List<Action> actions, Event act) {
        return stand.duties().stream().filter(d -> !NOT_GIVEN.contains(d.duty().state())
                && act.concerns(d.demand())
                && actions.stream().anyMatch(a -> a.name().equals(d.duty().action()))).map(d -> d.duty().by())
                .filter(p -> p.body() != null);
    }

    private Stream<PartyRef> powers(List<Action> actions, Event act) {
        return decision.get().demands().stream().filter(d -> act.concerns(d.demand())).flatMap(d -> d.powers().stream())
                .filter(p -> actions.stream().anyMatch(a -> a.name().equals(p.action()))).map(p -> p.by())
                .filter(p -> p != null && p.body() != null);
    }

    private static String said(Action action, Event act, Set<PartyRef> holders) {
        String who = holders.stream().map(p -> "「" + p.name() + (action.teller() != Teller.ENTITLED_POST
                        || p.post() == null ? "" : p.post()) + "」").distinct().sorted().collect(Collectors.joining("或"));
        String remark = action.remark() == null ? "" : "规则备注：" + action.remark() + "。";
        return who.isEmpty() ? "按规则，这件事项现在没有单位可以记「" + named(act) + "」。" + remark
                + "规则为什么不给，可在「试一试」里问。" : "「" + named(act) + "」按规则由" + who + "记。" + remark;
    }

    private static String named(Event act) {
        return act.kind().label() + (act.about() == null || act.kind() == EventKind.WHISTLED ? "" : "：" + act.about());
    }
}
