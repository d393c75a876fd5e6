package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.ValueType;
import org.fengqiao.term.Labelled;

/** Changes of flags, numbers, terms and words that stand in the matter itself. */
final class PlainEdits {

    private static final Map<String, String> OF_MATTER = Map.of("matter.levelSkipping", "/levelSkipping",
            "matter.people", "/people", "matter.representatives", "/representatives",
            "matter.title", "/title", "matter.text", "/text");
    private static final String EXAMPLE = "（示例）";

    private final Scene scene;

    PlainEdits(Scene scene) {
        this.scene = scene;
    }

    List<Edit> of(Wish.Value wish) {
        String code = wish.path().code();
        Path path = wish.path();
        return switch (code) {
            case "urgent", "serious", "danger", "hardship", "enterprise", "litigation", "policyGap", "promised",
                 "confidential" -> flag(wish, scene.at(code));
            case "text" -> words(wish, scene.at("text"), scene.demand().text());
            case "matter.levelSkipping" -> flag(wish, OF_MATTER.get(code));
            case "matter.people", "matter.representatives" -> number(wish, OF_MATTER.get(code));
            case "matter.title" -> words(wish, OF_MATTER.get(code), scene.matter().title());
            case "matter.text" -> words(wish, OF_MATTER.get(code), scene.matter().text());
            case "matter.form" -> terms(wish, Form.values(), f -> form((Form) f));
            case "matter.litigationAsLetter" -> Arrays.stream(Form.values()).filter(f -> f != scene.matter().form())
                    .map(f -> edit(wish, Edit.Kind.TERM, 0, "形式", told(scene.matter().form()), f.label(), form(f)))
                    .toList();
            case "matter.petitioner" -> terms(wish, PetitionerKind.values(),
                    k -> List.of(Scene.set("/petitioner/kind", ((Labelled) k).code())));
            case "matter.reachable" -> one(wish, "信访人的实名和地址", reachable());
            case "matter.contactable" -> one(wish, "信访人的联系方式", contactable());
            case "matter.first" -> one(wish, "此前事项", List.of(Scene.set("/earlier",
                    scene.matter().first() ? List.of("此前事项") : List.of())));
            case "givenPurpose", "purpose", "purposeOpen" -> purpose(wish, "purpose", "purposeProposed", path);
            case "proposedPurpose" -> purpose(wish, "purposeProposed", "purpose", path);
            default -> List.of();
        };
    }

    private List<Edit> flag(Wish.Value wish, String pointer) {
        boolean now = (Boolean) wish.path().read(scene.fact());
        return List.of(edit(wish, Edit.Kind.FLAG, 0, Scene.told(now), Scene.told(!now),
                List.of(Scene.set(pointer, !now))));
    }

    private List<Edit> number(Wish.Value wish, String pointer) {
        int now = (Integer) wish.path().read(scene.fact());
        return wish.hints().stream().filter(Integer.class::isInstance).map(Integer.class::cast)
                .filter(n -> n != now && n >= 0 && wish.good().test(n))
                .map(n -> edit(wish, Edit.Kind.NUMBER, Math.abs(n - now), "" + now, "" + n,
                        List.of(Scene.set(pointer, n))))
                .toList();
    }

    /** What a petitioner wrote is never repeated. */
    private List<Edit> words(Wish.Value wish, String pointer, String now) {
        List<Edit> edits = new ArrayList<>();
        for (Object hint : wish.hints()) {
            if (hint instanceof String word) {
                String text = now == null ? "" : now;
                boolean has = text.contains(word);
                String changed = has ? text.replace(word, "") : text + word;
                String told = (has ? "不含「" : "含「") + word + "」";
                String field = Scene.name(wish.path());
                edits.add(new Edit(wish.direct(), Edit.Kind.TEXT, 0, field,
                        has ? "含「" + word + "」" : "不含「" + word + "」",
                        told, field + told, List.of(Scene.set(pointer, changed))));
            }
        }
        return edits;
    }

    private List<Edit> terms(Wish.Value wish, Labelled[] terms, Function<Labelled, List<Step>> steps) {
        String now = Scene.told(wish.path().read(scene.fact()));
        return Stream.of(terms).filter(t -> !t.label().equals(now) && wish.good().test(t.label()))
                .map(t -> edit(wish, Edit.Kind.TERM, 0, now, t.label(), steps.apply(t))).toList();
    }

    /** The instant of receipt follows the form: it is kept as it was. */
    private List<Step> form(Form form) {
        Matter matter = scene.matter();
        List<Step> steps = new ArrayList<>(List.of(Scene.set("/form", form.code())));
        if (matter.arrival() != null) {
            steps.add(Scene.set("/receivedAt", matter.received().orElse(null)));
            steps.add(Scene.set("/arrival", null));
        }
        return steps;
    }

    private List<Step> reachable() {
        return scene.matter().petitioner().reachableInWriting() ? List.of(Scene.set("/petitioner/name", null))
                : List.of(Scene.set("/petitioner/kind", PetitionerKind.KNOWN.code()),
                Scene.set("/petitioner/name", EXAMPLE), Scene.set("/petitioner/address", EXAMPLE));
    }

    private List<Step> contactable() {
        return scene.matter().petitioner().reachable() ? List.of(Scene.set("/petitioner/contact", null),
                Scene.set("/petitioner/address", null)) : List.of(Scene.set("/petitioner/contact", EXAMPLE));
    }

    /** Given by a person, or proposed at registration: never both. */
    private List<Edit> purpose(Wish.Value wish, String property, String other, Path path) {
        Purpose now = property.equals("purpose") ? scene.demand().purpose() : scene.demand().purposeProposed();
        if (property.equals("purposeProposed") && scene.demand().purpose() != null) {
            return List.of();
        }
        boolean flag = path.last().type() == ValueType.FLAG;
        String field = property.equals("purpose") ? "给定目的" : "拟定目的";
        List<Edit> edits = new ArrayList<>();
        Stream.concat(Arrays.stream(Purpose.values()), Stream.of((Purpose) null)).filter(p -> p != now)
                .filter(p -> flag || p == null || wish.good().test(p.label())).forEach(p -> edits.add(
                edit(wish, Edit.Kind.TERM, p == null ? 1 : 0, field, told(now), told(p),
                        p == null ? List.of(Scene.set(scene.at(property), null))
                                : List.of(Scene.set(scene.at(property), p.code()), Scene.set(scene.at(other), null)))));
        return edits;
    }

    private List<Edit> one(Wish.Value wish, String field, List<Step> steps) {
        boolean now = (Boolean) wish.path().read(scene.fact());
        String from = now ? "有" : "无";
        return List.of(edit(wish, Edit.Kind.FLAG, 1, field, from, now ? "无" : "有", steps));
    }

    private Edit edit(Wish.Value wish, Edit.Kind kind, int distance, String from, String to, List<Step> steps) {
        return edit(wish, kind, distance, Scene.name(wish.path()), from, to, steps);
    }

    static Edit edit(Wish wish, Edit.Kind kind, int distance, String field, String from, String to,
                     List<Step> steps) {
        return new Edit(wish.direct(), kind, distance, field, from, to, field + "为" + orNone(to) + "（现为"
                + orNone(from) + "）", steps);
    }

    private static String orNone(String value) {
        return value == null ? "空" : value.matches("\\d+") ? " " + value + " " : "「" + value + "」";
    }

    private static String told(Labelled term) {
        return term == null ? null : term.label();
    }
}
