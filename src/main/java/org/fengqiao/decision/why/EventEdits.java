package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/** One event more, less or otherwise in the history of the matter. */
final class EventEdits {

    private static final int TRIED = 40;
    private static final int DAYS = 30;
    /** What says by how many days. */
    private static final Set<EventKind> LENGTHENED = Set.of(EventKind.EXTENSION_ASKED, EventKind.EXTENSION_APPROVED);
    /** What petitioners do themselves. */
    private static final Set<EventKind> BY_PETITIONER = Set.of(EventKind.REVIEW_REQUESTED, EventKind.RECHECK_REQUESTED,
            EventKind.WITHDRAWN, EventKind.REPRESENTATIVES_NAMED);

    private final Scene scene;

    EventEdits(Scene scene) {
        this.scene = scene;
    }

    List<Edit> of(Wish.Member wish) {
        List<Edit> edits = new ArrayList<>();
        if (!wish.wanted()) {
            return without(wish);
        }
        for (Map<String, Object> needed : Requirements.of(wish.inner(), scene.fact())) {
            EventKind kind = needed.get("kind") instanceof String label ? EventKind.of(label) : EventKind.INSTRUCTED;
            EventResult result = needed.get("result") instanceof String label ? EventResult.of(label)
                    : EventResult.DONE;
            edits.add(added(wish, kind, result, body(kind, needed), (String) needed.get("post"),
                    (String) needed.get("about"), (String) needed.get("value"), (Integer) needed.get("days")));
            edits.addAll(altered(wish, kind, needed));
        }
        return edits;
    }

    /** A person confirms an open question. */
    Edit confirmed(Wish wish, String about, String value) {
        return act(added(wish, EventKind.CONFIRMED, EventResult.DONE, scene.fact().matter().receiver().code(), null,
                about, value, null), "：" + about + "为" + value);
    }

    /** The demand is handed to a body. */
    Edit handed(Wish wish, EventKind kind, PartyRef to) {
        return act(added(wish, kind, EventResult.DONE, scene.fact().matter().receiver().code(), null, null, to.body(),
                null), "给" + to.name());
    }

    private Edit act(Edit edit, String more) {
        String told = edit.to().replaceFirst("(：[^」]*)?」（", more + "」（").replaceFirst("，内容为.*$", "");
        return new Edit(edit.direct(), Edit.Kind.ACT, 0, edit.field(), null, told, "经过中再有" + told, edit.steps());
    }

    /** Every event that concerns the demand, taken away one at a time. */
    List<Edit> without(Wish wish) {
        List<Edit> edits = new ArrayList<>();
        List<Event> history = scene.matter().history();
        for (int i = 0; i < history.size() && edits.size() < TRIED; i++) {
            Event event = history.get(i);
            if (event.concerns(scene.demand().id())) {
                edits.add(new Edit(wish.direct(), Edit.Kind.EVENT, 1, "经过", told(event), null, "经过中没有"
                        + told(event), List.of(Scene.remove("/history/" + i))));
            }
        }
        return edits;
    }

    private Edit added(Wish wish, EventKind kind, EventResult result, String body, String post, String about,
                       String value, Integer days) {
        Event event = new Event(kind, scene.now(), null, body,
                kind == EventKind.RECUSED && post == null ? Requirements.SOMETHING : post, scene.demand().id(), result,
                about, kind == EventKind.DESIGNATED && value == null && scene.fact().competent() != null
                ? scene.fact().competent().code() : value,
                LENGTHENED.contains(kind) && days == null ? Integer.valueOf(DAYS) : days, null, null);
        String told = told(event) + (value == null || kind == EventKind.DESIGNATED ? "" : "，内容为「" + value + "」");
        return new Edit(wish.direct(), Edit.Kind.EVENT, 0, "经过", null, told, "经过中再有" + told,
                List.of(Scene.append("/history", Scene.json(event))));
    }

    private String body(EventKind kind, Map<String, Object> needed) {
        return needed.get("body.code") instanceof String code ? code
                : needed.get("body.name") instanceof String name ? name
                : needed.get("body.system") instanceof String system ? scene.bodies().stream()
                .filter(b -> b.system().equals(system)).map(b -> b.code()).findFirst().orElse(null)
                : BY_PETITIONER.contains(kind) ? null : scene.fact().matter().receiver().code();
    }

    /** An event of the kind is there, only not as the rule asks for it. */
    private List<Edit> altered(Wish.Member wish, EventKind kind, Map<String, Object> needed) {
        List<Edit> edits = new ArrayList<>();
        List<Event> history = scene.matter().history();
        for (int i = 0; i < history.size() && edits.size() < TRIED; i++) {
            if (history.get(i).kind() != kind || !history.get(i).concerns(scene.demand().id())) {
                continue;
            }
            Event event = history.get(i);
            String at = "/history/" + i + "/";
            alter(edits, wish, event, at + "result", "结果", event.result().label(), (String) needed.get("result"));
            alter(edits, wish, event, at + "about", "关于", event.about(), (String) needed.get("about"));
            alter(edits, wish, event, at + "value", "内容", event.value(), (String) needed.get("value"));
        }
        return edits;
    }

    private static void alter(List<Edit> edits, Wish wish, Event event, String at, String field, String now,
                              String wanted) {
        if (wanted != null && !wanted.equals(now)) {
            String name = told(event) + "的" + field;
            String from = field.equals("内容") && now != null ? "（原文不录）" : now;
            edits.add(PlainEdits.edit(wish, Edit.Kind.EVENT, 0, name, from,
                    wanted, List.of(Scene.set(at, wanted))));
        }
    }

    private static String told(Event event) {
        return "「" + event.kind().label() + (event.about() == null ? "" : "：" + event.about()) + "」（"
                + Json.text(event.at()) + "）";
    }
}
