package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.matter.Accused;
import org.fengqiao.matter.Handling;
import org.fengqiao.matter.HandlingState;
import org.fengqiao.place.Body;
import org.fengqiao.policy.fact.BodyFact;

/** One member more or less in the lists of a demand: touched bodies, bodies in hand, accused. */
final class MemberEdits {

    private static final int TRIED = 6;

    private final Scene scene;
    private final EventEdits events;

    MemberEdits(Scene scene) {
        this.scene = scene;
        this.events = new EventEdits(scene);
    }

    List<Edit> of(Wish.Member wish) {
        return switch (wish.list().code()) {
            case "events" -> events.of(wish);
            case "touched" -> wish.wanted() ? touched(wish)
                    : without(wish, "bodies", "涉及单位", scene.demand().bodies());
            case "handlings" -> wish.wanted() ? handlings(wish) : without(wish, "handlings", "在办",
                    scene.demand().handlings().stream().map(Handling::body).toList());
            case "accused" -> wish.wanted() ? accused(wish) : without(wish, "accused", "被检举控告",
                    scene.demand().accused().stream().map(a -> a.body() == null ? a.post() : a.body()).toList());
            default -> List.of();
        };
    }

    /** A certain body as one more member. */
    Edit touching(Wish wish, Body body) {
        return added(wish, "bodies", "涉及单位", body.name(), body.code());
    }

    private List<Edit> touched(Wish.Member wish) {
        return scene.bodies().stream().filter(b -> wish.inner().holds(Scene.fact(b), scene.fact()))
                .filter(b -> !b.code().equals(code(scene.fact().competent()))).limit(TRIED)
                .map(b -> touching(wish, b)).toList();
    }

    private List<Edit> handlings(Wish.Member wish) {
        List<Edit> edits = new ArrayList<>();
        for (Map<String, Object> needed : Requirements.of(wish.inner(), scene.fact())) {
            HandlingState state = needed.get("state") instanceof String label ? HandlingState.of(label)
                    : HandlingState.IN_HAND;
            boolean over = Boolean.FALSE.equals(needed.get("withinLimit"));
            for (String body : near()) {
                Handling handling = new Handling(body, state, over ? scene.now().minusSeconds(1) : null);
                edits.add(added(wish, "handlings", "在办", body(body) + "·" + state.label(), handling));
            }
        }
        for (int i = 0; i < scene.demand().handlings().size(); i++) {
            Handling handling = scene.demand().handlings().get(i);
            for (Map<String, Object> needed : Requirements.of(wish.inner(), scene.fact())) {
                if (needed.get("state") instanceof String label && handling.state() != HandlingState.of(label)) {
                    edits.add(PlainEdits.edit(wish, Edit.Kind.MEMBER, 0, "在办单位" + handling.body() + "的状态",
                            handling.state().label(), label, List.of(Scene.set(scene.at("handlings/" + i + "/state"),
                                    HandlingState.of(label).code()))));
                }
            }
        }
        return edits;
    }

    private List<Edit> accused(Wish.Member wish) {
        List<Edit> edits = new ArrayList<>();
        for (Map<String, Object> needed : Requirements.of(wish.inner(), scene.fact())) {
            String post = needed.get("post") == null ? null : "负责人";
            for (String body : near()) {
                edits.add(added(wish, "accused", "被检举控告", body(body) + (post == null ? "" : post),
                        new Accused(body, post)));
            }
        }
        return edits;
    }

    /** Codes of bodies that already have to do with the demand. */
    private Set<String> near() {
        Set<String> near = new LinkedHashSet<>();
        for (BodyFact body : new BodyFact[] {scene.fact().complainedBody(), scene.fact().competent(),
                scene.fact().firstHandler(), scene.fact().matter().receiver()}) {
            if (body != null) {
                near.add(body.code());
            }
        }
        scene.directory().bodies().stream().filter(b -> b.division().equals(scene.place()))
                .filter(b -> scene.directory().commands(scene.fact().matter().receiver().code(), b.code()))
                .map(Body::code).sorted().limit(2).forEach(near::add);
        return near;
    }

    private Edit added(Wish wish, String list, String field, String told, Object value) {
        return new Edit(wish.direct(), Edit.Kind.MEMBER, 0, field, null, told, field + "中有「" + told + "」",
                List.of(Scene.append(scene.at(list), Scene.json(value))));
    }

    private List<Edit> without(Wish wish, String list, String field, List<String> members) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            edits.add(new Edit(wish.direct(), Edit.Kind.MEMBER, 1, field, members.get(i), null, field + "中没有「"
                    + body(members.get(i)) + "」", List.of(Scene.remove(scene.at(list + "/" + i)))));
        }
        return edits;
    }

    private String body(String code) {
        return scene.directory().body(code).map(Body::name).orElse(code);
    }

    private static String code(BodyFact body) {
        return body == null ? null : body.code();
    }
}
