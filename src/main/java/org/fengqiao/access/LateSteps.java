package org.fengqiao.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Raised;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.decision.Alert;

/** What is overdue in a matter, and what came of that, in words for whoever petitions: bodies are named, people never. */
final class LateSteps {

    private final Stand stand;
    private final Instant now;

    LateSteps(Stand stand, Instant now) {
        this.stand = stand;
        this.now = now;
    }

    /** The longest overdue first; what several demands owe alike is told once. */
    List<Inquiry.Late> all() {
        return stand.duties().stream().filter(d -> d.owed() && d.due() != null && d.due().isBefore(now))
                .sorted(Comparator.comparing(LedgerDuty::due))
                .map(d -> new Inquiry.Late(d.duty().action(), d.due(), d.duty().by().name(), follows(d.duty().id())))
                .distinct().toList();
    }

    private List<String> follows(String duty) {
        return stand.raised().stream().map(Raised::alert).filter(a -> duty.equals(a.duty())
                        && (a.at() == null || !a.at().isAfter(now)))
                .flatMap(a -> told(a).stream()).distinct().toList();
    }

    private static Optional<String> told(Alert alert) {
        return switch (alert.kind()) {
            case CLIMB -> name(alert).map("已报上级："::concat);
            case ORDER -> Optional.of("已提请督办");
            case ALARM, NOTICE -> name(alert).map("已催："::concat);
            case LIGHT -> Optional.of("已亮灯警示");
        };
    }

    private static Optional<String> name(Alert alert) {
        return Optional.ofNullable(alert.to()).map(to -> Stream.of(to.name(), to.post()).filter(Objects::nonNull)
                .reduce("", String::concat));
    }
}
