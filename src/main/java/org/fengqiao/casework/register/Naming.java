package org.fengqiao.casework.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Body;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Found;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Writes the bodies of an act as codes, by the directory of the hour, so that a log never depends on names. */
final class Naming {

    private final DirectoryDay day;

    Naming(Directory directory, Instant now) {
        this.day = directory.on(LocalDate.ofInstant(now, WorkCalendar.ZONE));
    }

    /** @throws ProblemException naming the field and what comes near */
    Happening coded(Happening what, Matter facts) {
        if (what instanceof Happening.Corrected corrected) {
            return new Happening.Corrected(corrected(corrected.matter(), facts), corrected.reason());
        } else if (!(what instanceof Happening.Act act)) {
            return what;
        } else {
            return coded(act, facts);
        }
    }

    private Happening.Act coded(Happening.Act act, Matter facts) {
        Event e = act.event();
        if (e.kind() == null) {
            throw new ProblemException(ProblemCode.INVALID_EVENT, "请填写事件类型。",
                    List.of(Fault.inBody("/kind", "missing", "请填写事件类型。", List.of())));
        }
        String place = day.findDivision(facts.place().division()) instanceof Found.One<Division> one
                ? one.value().code() : "";
        boolean refused = act.service() != null && act.service().refused();
        return new Happening.Act(new Event(e.kind(), e.at(), null, required("/body", e.body(), place), e.post(),
                e.demand(), refused ? EventResult.DONE : e.result(), e.about(), target(e, place), e.days(), e.until(),
                e.note()), act.service());
    }

    /** A correction changes neither number, receiver nor history. */
    private static Matter corrected(Matter m, Matter facts) {
        return new Matter(facts.id(), m.channel(), m.form(), m.title(), m.text(), m.receivedAt(), m.arrival(),
                facts.receiver(), m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(),
                m.earlier(), m.levelSkipping(), m.demands(), null);
    }

    /** Whom an act hands the matter to, by code; other values stay as they are. */
    private String target(Event e, String place) {
        return switch (e.kind()) {
            case DESIGNATED -> required("/value", e.value(), place);
            case FORWARDED, ASSIGNED, DISPATCHED -> e.value() != null
                    && day.findBody(e.value(), place) instanceof Found.One<Body> one ? one.value().code() : e.value();
            default -> e.value();
        };
    }

    private String required(String field, String body, String place) {
        if (body == null || body.isBlank()) {
            return null;
        }
        Found<Body> found = day.findBody(body, place);
        if (found instanceof Found.One<Body> one) {
            return one.value().code();
        }
        List<String> near = found instanceof Found.None<Body> none ? none.nearest()
                : ((Found.Several<Body>) found).candidates().stream().map(Body::name).toList();
        String detail = (found instanceof Found.None<Body> ? "名录里没有「" + body + "」这个单位" : "「" + body
                + "」不止一个单位，请写编码或全称") + (near.isEmpty() ? "。" : "，可选：" + String.join("、", near) + "。");
        throw new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inBody(field, "unknown-body", detail, near)));
    }
}
