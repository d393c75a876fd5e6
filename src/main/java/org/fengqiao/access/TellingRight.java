package org.fengqiao.access;

import static org.fengqiao.matter.EventKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.Role;

/** Whether a reader who sees a matter may tell that something happened to it. Who may not is told why, in Chinese. */
final class TellingRight {

    /** What the desk does before anybody handles the matter, and what citizens say to it. */
    private static final Set<EventKind> DESK = EnumSet.of(RECEIVED, REGISTERED, READ_BACK, FORWARDED, ASSIGNED,
            DELIVERED, OPENED, ACKNOWLEDGED, PHONED, CONTACT_ADDED, NOTIFIED, GUIDED, ACCEPTED, NOT_ACCEPTED, CONFIRMED,
            CONSULTED, DISPATCHED, REPRESENTATIVES_NAMED, REMINDED, RATED, REVIEW_REQUESTED, RECHECK_REQUESTED,
            WITHDRAWN);
    /** What only those above whoever handles it decide. */
    private static final Set<EventKind> SUPERIOR = EnumSet.of(DESIGNATED, EXTENSION_APPROVED,
            EXTENSION_REFUSED, INSTRUCTED, SUPERVISED,
            CASE_HELD, WAIVED, WHISTLE_AUTHORISED, MENDING_ORDERED, REVISITED, CONCLUDED,
            LISTED_FOR_SUPERVISION, DELISTED, PAPER_WITHDRAWN);
    /** Of those, what the head of a unit decides too; whose units may supervise, revisit and conclude, rules say. */
    private static final Set<EventKind> HEAD = EnumSet.of(EXTENSION_APPROVED, EXTENSION_REFUSED, WHISTLE_AUTHORISED,
            MENDING_ORDERED, SUPERVISED, REVISITED, CONCLUDED);

    private final Reader reader;
    private final Involved matter;
    private final DirectoryDay day;
    private final String place;

    /** @param place code of the matter's division: where several bodies bear a name, those that serve it win */
    TellingRight(Reader reader, Involved matter, DirectoryDay day, String place) {
        this.reader = reader;
        this.matter = matter;
        this.day = day;
        this.place = place;
    }

    void check(Happening what) {
        if (what instanceof Happening.Act act && act.event().kind() != null) {
            Event event = act.event();
            if (!does(reader, event.kind())) {
                throw forbidden("「" + event.kind().label() + "」不由您的角色记录，请由有此职权的人记。");
            }
            code(event.body()).filter(body -> !actsFor(reader, body, day)).ifPresent(body -> {
                throw forbidden("您不能以别的单位的名义记录经过，请由该单位自己记，或不写单位。");
            });
            named(event.value()).filter(body -> matter.bars(body, day)).findFirst().ifPresent(body -> {
                String detail = "不得把检举控告转给被检举控告的单位或其下级，请改交其上级或纪检监察机关。";
                throw new ProblemException(ProblemCode.INVALID_EVENT, detail,
                        List.of(Fault.inBody("/value", "barred", detail, List.of())));
            });
        } else if (!decides(reader, what.kind())) {
            throw forbidden("「" + what.kind().label() + "」不由您的角色记录，请由单位负责人、领导或督查人员记。");
        }
    }

    /** Whether such an act is told by such an account at all. */
    static boolean does(Reader reader, EventKind kind) {
        return unrestricted(reader) || reader.on(Role.HANDLER) && !SUPERIOR.contains(kind)
                || reader.on(Role.UNIT_HEAD) && (!SUPERIOR.contains(kind) || HEAD.contains(kind))
                || reader.on(Role.INTAKE) && DESK.contains(kind);
    }

    /** As {@link #does}, for what is no act. */
    static boolean decides(Reader reader, HappeningKind kind) {
        return unrestricted(reader) || switch (kind) {
            case CORRECTED, MERGED -> reader.on(Role.INTAKE, Role.UNIT_HEAD);
            case RETRACTED -> reader.on(Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD);
            case HANDED_OVER, TIME_APPROVED -> reader.on(Role.UNIT_HEAD);
            default -> false;
        };
    }

    /** Whoever told it takes it back, or the head of the unit in whose name it was told, or who tells anything. */
    static boolean retracts(Reader reader, String account, CaseEvent entry, DirectoryDay day) {
        boolean head = reader.on(Role.UNIT_HEAD) && entry.body() != null && actsFor(reader, entry.body(), day);
        return unrestricted(reader) || head || entry.actor().equals(account);
    }

    static void mayRetract(Reader reader, String account, CaseEvent entry, DirectoryDay day) {
        if (!retracts(reader, account, entry, day)) {
            throw forbidden("第 " + entry.sequence() + " 条是别人记的，请由记的人、该单位负责人或督查人员收回。");
        }
    }

    /** A client tells for the whole system behind it; leaders and supervisors may tell whatever they did. */
    private static boolean unrestricted(Reader reader) {
        return reader.on(Role.LEADER, Role.SUPERVISION, Role.MACHINE, Role.ADMIN);
    }

    /** @param body code */
    static boolean actsFor(Reader reader, String body, DirectoryDay day) {
        return reader.body() == null || body.equals(reader.body())
                || reader.on(Role.UNIT_HEAD, Role.LEADER) && day.commands(reader.body(), body);
    }

    /** Whom an act hands the matter to; a call-out names several. */
    private Stream<String> named(String bodies) {
        return bodies == null ? Stream.empty()
                : Stream.of(bodies.split("[、，,；;]")).map(String::strip).flatMap(body -> code(body).stream());
    }

    private Optional<String> code(String body) {
        return body != null && !body.isBlank() && day.findBody(body, place) instanceof Found.One<Body> one
                ? Optional.of(one.value().code()) : Optional.empty();
    }

    private static ProblemException forbidden(String detail) {
        return new ProblemException(ProblemCode.FORBIDDEN, detail);
    }
}
