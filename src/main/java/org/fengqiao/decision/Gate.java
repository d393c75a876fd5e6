package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;

/**
 * Lets no barred body and nobody who must stand aside into a decision. Barred is the body named and every body it
 * commands, because what reaches those reaches it; its superior is not. A replacement is always reported.
 */
final class Gate {

    private final DirectoryDay directory;
    private final Superiors superiors;
    private final Refs refs;
    private final List<PartyRef> barred;
    private final List<RuleRef> rules;
    private final Optional<Body> lastResort;
    private final Recusals recusals;
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();

    /** @param lastResort who takes over where every superior is barred too: the discipline inspection body */
    Gate(DirectoryDay directory, List<PartyRef> barred, List<RuleRef> rules, Optional<Body> lastResort,
         Recusals recusals) {
        this.directory = directory;
        this.superiors = new Superiors(directory);
        this.refs = new Refs(directory);
        this.barred = barred.stream().filter(p -> p.body() != null).toList();
        this.rules = rules;
        this.lastResort = lastResort;
        this.recusals = recusals;
    }

    /** The party itself or whoever takes its place; null for null. */
    PartyRef admit(PartyRef party) {
        if (party == null || party.body() == null) {
            return party;
        }
        return isBarred(party.body()) ? replaced(party) : recusals.admit(party);
    }

    /** Without repetitions that replacing may bring about. */
    List<PartyRef> admit(List<PartyRef> parties) {
        if (parties.size() == 1) {
            return List.of(admit(parties.get(0)));
        }
        Set<PartyRef> admitted = new LinkedHashSet<>();
        parties.forEach(p -> admitted.add(admit(p)));
        return List.copyOf(admitted);
    }

    boolean isBarred(String body) {
        for (PartyRef each : barred) {
            if (superiors.within(each.body(), body)) {
                return true;
            }
        }
        return false;
    }

    List<PartyRef> barred() {
        return barred;
    }

    List<PartyRef> recused() {
        return recusals.recused();
    }

    List<Conflict> conflicts() {
        List<Conflict> all = new ArrayList<>(conflicts.values());
        all.addAll(recusals.conflicts());
        return all;
    }

    private PartyRef replaced(PartyRef party) {
        Optional<Body> stand = above(party.body()).or(() -> lastResort.filter(b -> !isBarred(b.code())));
        PartyRef instead = stand.isEmpty() ? Refs.missing("可以承担「" + party.role() + "」的单位")
                : party.post() == null ? refs.body(party.role(), stand.get())
                : recusals.admit(refs.head(party.role(), stand.get()));
        conflicts.putIfAbsent(party.body(), new Conflict("禁止", party.name() + "系被检举控告方或其下级，不得接触本诉求；"
                + "原应由其承担的改由" + instead.name() + "承担。", rules));
        return instead.role().equals(party.role()) ? instead : Refs.as(party.role(), instead);
    }

    private Optional<Body> above(String body) {
        Optional<Body> upper = directory.superior(body);
        while (upper.isPresent() && isBarred(upper.get().code())) {
            upper = directory.superior(upper.get().code());
        }
        return upper;
    }
}
