package org.fengqiao.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.access.EntryNotices.To;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.casework.register.CaseChange;
import org.fengqiao.casework.register.CaseEventListener;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Raised;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.notice.NewNotice;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.notice.Notices;
import org.fengqiao.outbox.DeadLetters;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.outbox.OutboxEvent;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Post;
import org.fengqiao.service.Current;

/**
 * Tells posts what an entry raised, in its transaction. Where a post is empty, the body above is told as well.
 */
final class NoticeWriter implements CaseEventListener, DeadLetters {

    private final Notices notices;
    private final Outbox outbox;
    private final Current current;

    NoticeWriter(Notices notices, Outbox outbox, Current current) {
        this.notices = notices;
        this.outbox = outbox;
        this.current = current;
    }

    @Override
    public void appended(CaseChange change) {
        CaseEvent newest = change.file().newest();
        List<Raised> raised = change.after().justRaised();
        Optional<Event> called = newest.act().filter(act -> act.kind() == EventKind.WHISTLED);
        boolean asked = newest.did(EventKind.EXTENSION_ASKED);
        if (raised.isEmpty() && called.isEmpty() && !asked && !newest.told(Happening.PostHandedOver.class)) {
            return;
        }
        DirectoryDay day = current.day(newest.recordedAt());
        EntryNotices news = new EntryNotices(notices, change, day);
        for (Raised one : raised) {
            kind(one.alert()).ifPresent(kind -> whom(one.alert(), change, day).forEach(to ->
                    news.tell(kind, to, text(one.alert(), change))));
        }
        called.ifPresent(call -> called(call, newest.matter(), day, news));
        if (asked) {
            begun(newest, change).forEach(duty -> news.tell(NoticeKind.EXTENSION_ASKED, owing(duty), "事项 "
                    + newest.matter() + " 申请延期，请" + (duty.due() == null ? "尽早" : "在 " + minute(duty.due()) + " 以前")
                    + "办「" + duty.duty().action() + "」。"));
        } else if (newest.what() instanceof Happening.PostHandedOver over) {
            news.tell(NoticeKind.HANDOVER, new To(over.body(), over.post(), over.to()), "事项 " + newest.matter()
                    + " 的职责由" + over.from() + "移交给" + over.to() + "。");
        }
        published(change, news, day);
    }

    @Override
    public void dead(String subscription, String event, String why, Instant at) {
        notices.tell(new NewNotice("dead/" + subscription + "/" + event, NoticeKind.DEAD_LETTER, null, null, null, null,
                "订阅 " + subscription + " 的消息 " + event + " 多次没有送到，已停下：" + why
                        + "同一事项后面的消息都等着它，请核对对方，再重发或放弃。", at));
    }

    /** An alarm without addressee goes to whoever answers and to whom it was given. */
    private static List<To> whom(Alert alert, CaseChange change, DirectoryDay day) {
        if (alert.to() == null || alert.to().body() == null) {
            return change.after().custody().stream().flatMap(c -> Stream.of(led(c),
                    c.pending() == null ? null : To.leaderOf(c.pending().body()))).filter(Objects::nonNull)
                    .distinct().toList();
        }
        To named = new To(alert.to().body(), alert.to().post(), alert.to().person());
        boolean empty = alert.kind() == AlertKind.ALARM && named.person() == null;
        Stream<To> above = !empty ? Stream.empty() : day.superior(named.body()).stream()
                .map(upper -> To.leaderOf(upper.code()));
        Stream<To> issuer = alert.by() == null || alert.by().body() == null ? Stream.empty()
                : Stream.of(new To(alert.by().body(), alert.by().post(), alert.by().person()));
        return Stream.of(Stream.of(named), above, issuer).flatMap(s -> s).distinct().toList();
    }

    private static To led(Custody custody) {
        Leader leader = custody.leader();
        return leader == null ? To.leaderOf(custody.body())
                : new To(leader.body(), leader.post(), leader.person());
    }

    /** What rules ask for because of that act. */
    private static Stream<LedgerDuty> begun(CaseEvent act, CaseChange change) {
        return change.after().duties().stream().filter(LedgerDuty::owed).filter(duty -> duty.duty().clock() != null
                && act.kind().label().equals(duty.duty().clock().from()) && act.at().equals(duty.startedAt()));
    }

    private static To owing(LedgerDuty duty) {
        Leader holder = duty.holder();
        return holder == null ? new To(duty.duty().by().body(), duty.duty().by().post(), null)
                : new To(holder.body(), holder.post(), holder.person());
    }

    private static String minute(Instant at) {
        return at.atZone(WorkCalendar.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }

    /** Whom a call-out names: people where it names people, otherwise whoever leads the bodies. */
    private static void called(Event call, String matter, DirectoryDay day, EntryNotices news) {
        if (call.value() == null) {
            return;
        }
        List<String> people = call.about() == null ? List.of() : List.of(call.about().split("、"));
        String text = "事项 " + matter + " 吹哨点名，请" + (call.until() == null ? "即刻" : "在 "
                + minute(call.until()) + " 以前") + "报到。";
        for (String body : call.value().split("、")) {
            List<Post> named = day.postsOf(body).stream().filter(p -> p.incumbent() != null
                    && people.contains(p.incumbent() + "（" + p.title() + "）")).toList();
            Stream<To> whom = named.isEmpty() ? Stream.of(To.leaderOf(body))
                    : named.stream().map(p -> new To(body, p.title(), p.incumbent()));
            whom.forEach(to -> news.tell(NoticeKind.CALLED, to, text));
        }
    }

    private void published(CaseChange change, EntryNotices news, DirectoryDay day) {
        if (news.told().isEmpty()) {
            return;
        }
        CaseEvent newest = change.file().newest();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sequence", newest.sequence());
        data.put("told", List.copyOf(news.told()));
        outbox.append(new OutboxEvent(MessageKinds.NOTICED, newest.matter(), news.bodies(), newest.recordedAt(), data),
                system -> CaseFollower.entitled(system, change.involved(), day));
    }

    private static Optional<NoticeKind> kind(Alert alert) {
        return switch (alert.kind()) {
            case ALARM -> Optional.of(NoticeKind.ALARM);
            case CLIMB -> Optional.of(NoticeKind.CLIMB);
            case ORDER -> Optional.of(NoticeKind.SUPERVISION);
            // Whoever opens the matter sees them.
            case NOTICE, LIGHT -> Optional.empty();
        };
    }

    /** What was raised, for which duty, and by which rule: enough to know what to do without opening the matter. */
    private static String text(Alert alert, CaseChange change) {
        String duty = change.after().duties().stream().filter(d -> d.duty().id().equals(alert.duty()))
                .map(d -> "，因" + d.duty().by().name() + "的「" + d.duty().action() + "」").findFirst().orElse("");
        String rule = alert.rules().isEmpty() ? "" : "（规则「" + alert.rules().get(0).name() + "」）";
        return "事项 " + change.file().newest().matter() + "：" + alert.kind().label() + "，" + alert.text() + duty + rule + "。";
    }
}
