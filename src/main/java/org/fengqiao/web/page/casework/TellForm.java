package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Service;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Asked;

/**
 * What people fill in to tell an event, as typed; every field may be null.
 *
 * @param seen the entry of the log that was the newest on the page
 * @param mark made with the page, so that sending it twice tells it once
 */
record TellForm(String kind, String at, String body, String post, String demand, String result, String proof,
                String about, String value, String days, String until, String note, String means, String receiver,
                String serviceProof, Boolean refused, Long seen, String mark) {

    private static final Set<EventKind> REASONED = EnumSet.of(EventKind.OBJECTED, EventKind.OBJECTION_UPHELD,
            EventKind.OBJECTION_REFUSED, EventKind.RETURNED, EventKind.NOT_ACCEPTED, EventKind.REOPENED,
            EventKind.DE_ESCALATED, EventKind.WAIVED, EventKind.EXTENSION_ASKED, EventKind.EXTENSION_APPROVED,
            EventKind.EXTENSION_REFUSED);
    private static final Set<EventKind> VALUED = EnumSet.of(EventKind.DISPATCHED, EventKind.DESIGNATED,
            EventKind.ASSIGNED, EventKind.CONFIRMED, EventKind.RATED, EventKind.CO_ORDINATION_ASKED);

    TellForm {
        // A box that is not ticked is not sent.
        refused = refused != null && refused;
    }

    /** A form to begin with: what a link fills in stays. */
    TellForm begun(String act, String by, String title, long sequence, String fresh) {
        return new TellForm(act, at, by, blank(post) ? title : post, demand, result, proof, about, value, days, until,
                note, means, receiver, serviceProof, refused, sequence, fresh);
    }

    /** The same, as what was asked for: whoever decides changes what is to be otherwise. */
    TellForm answering(Event asked) {
        return new TellForm(kind, at, body, post, demand, result, proof, blank(about) ? asked.about() : about, value,
                blank(days) && asked.days() != null ? asked.days().toString() : days, until, note, means, receiver,
                serviceProof, refused, seen, mark);
    }

    /** What was typed, by field. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("at", at);
        values.put("body", body);
        values.put("post", post);
        values.put("demand", demand);
        values.put("result", result);
        values.put("proof", proof);
        values.put("about", about);
        values.put("value", value);
        values.put("days", days);
        values.put("until", until);
        values.put("note", note);
        values.put("means", means);
        values.put("receiver", receiver);
        values.put("serviceProof", serviceProof);
        values.put("refused", refused ? "true" : "");
        return values;
    }

    /** @throws ProblemException if there is no such act */
    EventKind act() {
        if (blank(kind)) {
            throw wrong("kind", "请选择记什么事。");
        }
        return TypedTerm.of("kind", kind, EventKind::of);
    }

    /** @throws ProblemException naming the field */
    Telling telling(Instant now) {
        missing();
        Event event = new Event(act(), Asked.instant("at", at, now), null, given(body), given(post),
                given(demand), TypedTerm.of("result", result, EventResult::of), given(about), given(value), length(),
                blank(until) ? null : limit(), given(note));
        Service service = blank(means) ? null : new Service(means, given(receiver), given(serviceProof), refused);
        return new Telling(new Happening.Act(event, service), null, TypedTerm.of("proof", proof, Proof::of),
                given(mark), seen);
    }

    /** What the act cannot mean anything without. */
    private void missing() {
        EventKind act = act();
        if (blank(value) && VALUED.contains(act)) {
            throw wrong("value", "「" + act.label() + (act == EventKind.CONFIRMED ? "」请写明结论。" : "」请写明交给谁、选明内容。"));
        }
        if (blank(note) && REASONED.contains(act)) {
            throw wrong("note", "「" + act.label() + "」请写明理由。");
        }
        if (blank(days) && (act == EventKind.EXTENSION_ASKED || act == EventKind.EXTENSION_APPROVED)) {
            throw wrong("days", "请写明延长几天。");
        }
    }

    private Integer length() {
        if (blank(days)) {
            return null;
        }
        if (!days.strip().matches("[1-9]\\d{0,2}")) {
            throw wrong("days", "天数应是 1 至 999 的整数，实为「" + days + "」。");
        }
        return Integer.valueOf(days.strip());
    }

    private Instant limit() {
        try {
            return Json.instant(until);
        } catch (IllegalArgumentException unreadable) {
            throw wrong("until", "限办到读不出来：" + unreadable.getMessage());
        }
    }

    private static String given(String text) {
        return blank(text) ? null : text.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static ProblemException wrong(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inParameter(field, "missing", detail, List.of())));
    }
}
