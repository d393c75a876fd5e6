package org.fengqiao.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.CaseChange;
import org.fengqiao.casework.register.CaseEventListener;
import org.fengqiao.casework.stand.Raised;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.paper.Addressee;
import org.fengqiao.paper.NewPaper;
import org.fengqiao.paper.PaperContent;
import org.fengqiao.paper.PaperException;
import org.fengqiao.paper.Papers;
import org.fengqiao.paper.Protection;
import org.fengqiao.paper.Sender;
import org.fengqiao.paper.Signing;
import org.fengqiao.paper.SupervisionOrder;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.service.Current;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drafts the paper of what an entry asks for, in its transaction: a supervision order where rules order one or somebody
 * supervises, forwarding, assignment, dispatch order and extension notice where these are told. A person looks at it,
 * changes and issues it. Nothing is drafted by itself for an accusation: who may know is for a person to decide.
 */
final class PaperDrafter implements CaseEventListener {

    private static final Logger LOG = LoggerFactory.getLogger(PaperDrafter.class);
    private static final Map<EventKind, String> BASIS = Map.of(
            EventKind.SUPERVISED, "《信访工作条例》第四十条第一款", EventKind.FORWARDED, "《信访工作条例》第二十二条第一款",
            EventKind.ASSIGNED, "《信访工作条例》第二十二条第一款第三项", EventKind.DISPATCHED, "《信访工作条例》第二十二条第一款",
            EventKind.EXTENSION_APPROVED, "《信访工作条例》第三十四条");

    private final Papers papers;
    private final SupervisionDrafts orders;
    private final PartedDrafts parted;
    private final InvolvedRows rows;
    private final Current current;

    PaperDrafter(Papers papers, InvolvedRows rows, Current current) {
        this.papers = papers;
        this.orders = new SupervisionDrafts(papers);
        this.parted = new PartedDrafts(papers);
        this.rows = rows;
        this.current = current;
    }

    @Override
    public void appended(CaseChange change) {
        CaseEvent newest = change.file().newest();
        parted.discard(change.file());
        List<Alert> ordered = change.after().justRaised().stream().map(Raised::alert)
                .filter(a -> a.kind() == AlertKind.ORDER && a.text().equals("督办单")).toList();
        Optional<Event> act = act(newest);
        if (ordered.isEmpty() && act.isEmpty() || rows.find(newest.matter()).accusation()) {
            return;
        }
        DirectoryDay day = current.day(newest.recordedAt());
        DraftText text = new DraftText(change, day);
        ordered.stream().filter(a -> a.by() != null && a.to() != null).forEach(order -> draft(change, day,
                order.by().body(), body(order.to().body(), day), order.rules().stream().map(r -> r.basis()).distinct()
                        .collect(Collectors.joining("；")), () -> text.ordered(order)));
        act.ifPresent(event -> draft(change, day, event.body(), to(event, text, change, day), BASIS.get(event.kind()),
                () -> text.of(event)));
    }

    /** An act that calls for a paper; what tells that a paper was served does not call for another. */
    private static Optional<Event> act(CaseEvent newest) {
        return newest.what() instanceof Happening.Act act && act.service() == null ? newest.act().filter(event ->
                newest.did(event.kind()) && event.body() != null && BASIS.containsKey(event.kind())) : Optional.empty();
    }

    private static Addressee to(Event event, DraftText text, CaseChange change, DirectoryDay day) {
        return switch (event.kind()) {
            case EXTENSION_APPROVED -> {
                String name = change.file().facts().petitioner() == null ? null
                        : change.file().facts().petitioner().name();
                yield name == null || name.isBlank() ? null : new Addressee.Petitioner(name);
            }
            case SUPERVISED -> body(text.supervised(event), day);
            default -> body(event.value(), day);
        };
    }

    private static Addressee body(String code, DirectoryDay day) {
        return code == null ? null : day.body(code).map(b -> new Addressee.Body(b.code(), b.name(), null)).orElse(null);
    }

    /** What cannot be drafted, for want of something that the paper must state, is left to a person. */
    private void draft(CaseChange change, DirectoryDay day, String from, Addressee to, String basis,
                       Supplier<PaperContent> content) {
        String matter = change.file().newest().matter();
        Optional<Body> sender = from == null ? Optional.empty() : day.body(from);
        if (sender.isEmpty() || to == null || basis == null) {
            return;
        }
        try {
            PaperContent said = content.get();
            NewPaper paper = new NewPaper(matter, change.decision().pack(), mark(sender.get()), to, basis, said,
                    Signing.SYSTEM);
            Instant at = change.file().newest().recordedAt();
            if (said instanceof SupervisionOrder) {
                orders.add(paper, at);
            } else {
                papers.draft(paper, Protection.none(), at);
            }
        } catch (PaperException incomplete) {
            LOG.info("no paper drafted for {}: {}", matter, incomplete.getMessage());
        }
    }

    /** The directory has no marks for numbers: the short name stands for it, and whoever issues may change it. */
    private static Sender mark(Body body) {
        return new Sender(body.code(), body.name(), body.shortNames().stream().filter(Objects::nonNull)
                .min(Comparator.comparing(String::length)).orElse(body.name()));
    }
}
