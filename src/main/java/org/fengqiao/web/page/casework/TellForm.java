package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Service;
import org.fengqiao.casework.register.Telling;
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

    TellForm {
        // A box that is not ticked is not sent.
        refused = refused != null && refused;
    }

    /** @throws ProblemException naming the field */
    Telling telling(Instant now) {
        if (blank(kind)) {
            throw wrong("kind", "请选择记什么事。");
        }
        Event event = new Event(EventKind.of(kind), Asked.instant("at", at, now), null, given(body), given(post),
                given(demand), blank(result) ? null : EventResult.of(result), given(about), given(value), length(),
                blank(until) ? null : limit(), given(note));
        Service service = blank(means) ? null : new Service(means, given(receiver), given(serviceProof), refused);
        return new Telling(new Happening.Act(event, service), null, blank(proof) ? null : Proof.of(proof),
                given(mark), seen);
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
            return org.fengqiao.json.Json.instant(until);
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
