package org.fengqiao.casework.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Found;
import org.fengqiao.place.Level;
import org.fengqiao.place.Post;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Writes the bodies of an act as codes, by the directory of the hour, so that a log never depends on names. */
final class Naming {

    private static final int COUNTY = 6;

    private final DirectoryDay day;

    /** @param day of the directory in force */
    Naming(DirectoryDay day) {
        this.day = day;
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

    Happening.Act coded(Happening.Act act, Matter facts) {
        Event e = act.event();
        if (e.kind() == null) {
            throw new ProblemException(ProblemCode.INVALID_EVENT, "请填写事件类型。",
                    List.of(Fault.inBody("/kind", "missing", "请填写事件类型。", List.of())));
        }
        String place = day.findDivision(facts.place().division()) instanceof Found.One<Division> one
                ? one.value().code() : "";
        boolean refused = act.service() != null && act.service().refused();
        String body = required("/body", e.body(), place);
        // Whole seconds, as now is told: an act of this very moment is not one that is still to come.
        Instant at = e.at() == null ? null : e.at().truncatedTo(ChronoUnit.SECONDS);
        return new Happening.Act(new Event(e.kind(), at, null, body, post(e.post(), body), e.demand(),
                refused ? EventResult.DONE : e.result(), about(e, place), target(e, place),
                e.days(), e.until(), e.note()), act.service());
    }

    /** By its title, so that one post is one however it was written; what the directory does not know stays. */
    private String post(String post, String body) {
        return post != null && body != null && day.findPost(post, body) instanceof Found.One<Post> one
                ? one.value().title() : post;
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
            case DESIGNATED, FORWARDED, ASSIGNED -> required("/value", e.value(), place);
            case WHISTLED -> e.value() == null ? null : called(e, place);
            case CO_ORDINATION_ASKED -> required("/value", e.value(), place);
            case DISPATCHED -> dispatched(e, place);
            default -> e.value();
        };
    }

    /** A body, or somebody of the dispatching body: then nothing is handed on, and the name stays as it is. */
    private String dispatched(Event e, String place) {
        if (e.value() == null || e.value().isBlank()) {
            return null;
        }
        String name = e.value().strip();
        String body = e.body() == null ? null : required("/body", e.body(), place);
        boolean own = body != null && day.postsOf(body).stream()
                .anyMatch(post -> name.equals(post.title()) || name.equals(post.incumbent()) || name.equals(named(post)));
        return own ? name : required("/value", name, place, "；派给本单位的人，请写其姓名或职务，或者改记「明确责任人」");
    }

    /** Whom a call-out names: bodies of the caller's own district, with a time by which to report in. */
    private String called(Event e, String place) {
        if (e.until() == null) {
            throw wrong("/until", "missing", "吹哨点名须写明报到时间。", List.of());
        }
        return Stream.of(e.value().split("[、|]")).map(String::strip).map(name -> {
            String code = required("/value", name, place);
            Body body = day.body(code).orElseThrow();
            boolean ours = body.level().compareTo(Level.COUNTY) >= 0 && place.length() >= COUNTY
                    && body.division().startsWith(place.substring(0, COUNTY));
            if (!ours) {
                throw wrong("/value", "beyond-command", "「" + body.name() + "」不是本区县的单位，吹哨调不动它；请改用「提请协调」，"
                        + "由共同的上一级或信访工作联席会议协调。", List.of());
            }
            return code;
        }).distinct().collect(Collectors.joining("、"));
    }

    /** People whom a call-out names beside their bodies, as 姓名（机关职务）; otherwise what the act says. */
    private String about(Event e, String place) {
        if (e.kind() != EventKind.WHISTLED || e.about() == null || e.about().isBlank()) {
            return e.about();
        } else if (e.value() == null) {
            throw wrong("/value", "missing", "点名到人（关于 about）的，须同时点名其单位（内容 value）。", List.of());
        }
        List<Post> posts = Stream.of(called(e, place).split("、")).flatMap(code -> day.postsOf(code).stream())
                .filter(post -> post.incumbent() != null && !post.incumbent().isBlank()).toList();
        return Stream.of(e.about().split("[、|]")).map(String::strip).map(name -> posts.stream()
                .filter(post -> name.equals(post.incumbent()) || name.equals(post.title()) || name.equals(named(post)))
                .findFirst().map(Naming::named).orElseThrow(() -> wrong("/about", "unknown-person",
                        "点名的单位里没有「" + name + "」这个人或职务，可选：" + posts.stream().map(Naming::named)
                                .collect(Collectors.joining("、")) + "。", List.of())))
                .distinct().collect(Collectors.joining("、"));
    }

    private static String named(Post post) {
        return post.incumbent() + "（" + post.title() + "）";
    }

    private static ProblemException wrong(String field, String code, String detail, List<String> near) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inBody(field, code, detail, near)));
    }

    private String required(String field, String body, String place) {
        return required(field, body, place, "");
    }

    /** @param otherwise what could be meant instead, for people */
    private String required(String field, String body, String place, String otherwise) {
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
                + "」不止一个单位，请写编码或全称") + (near.isEmpty() ? "" : "，可选：" + String.join("、", near)) + otherwise + "。";
        throw wrong(field, "unknown-body", detail, near);
    }
}
