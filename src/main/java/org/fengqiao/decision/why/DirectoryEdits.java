package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.fengqiao.decision.Offices;
import org.fengqiao.place.Channel;
import org.fengqiao.place.Division;
import org.fengqiao.place.Item;
import org.fengqiao.place.Level;
import org.fengqiao.policy.fact.ChannelFact;
import org.fengqiao.policy.fact.DivisionFact;
import org.fengqiao.policy.fact.ItemFact;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.Field;

/** Changes to another channel, body, item or place of the directory. */
final class DirectoryEdits {

    /** Of many that would do, the nearest few are tried. */
    private static final int TRIED = 6;

    private final Scene scene;

    DirectoryEdits(Scene scene) {
        this.scene = scene;
    }

    List<Edit> of(Wish.Value wish) {
        List<Field> fields = wish.path().fields();
        String code = wish.path().code();
        if (code.startsWith("matter.channel")) {
            return channels(wish, after(fields, 2));
        } else if (code.startsWith("matter.receiver")) {
            return bodies(wish, after(fields, 2), "收到单位", "/receiver", scene.fact().matter().receiver());
        } else if (code.startsWith("matter.sender") || code.equals("matter.transferred")) {
            return sender(wish, code.startsWith("matter.sender") ? after(fields, 2) : null);
        } else if (code.startsWith("matter.place")) {
            return places(wish, after(fields, 2));
        } else if (code.equals("item") || code.startsWith("item.")) {
            return items(wish, i -> wish.good().test(read(after(fields, 1), fact(i))), TRIED);
        } else if (code.startsWith("complainedBody")) {
            return bodies(wish, after(fields, 1), "被反映单位", scene.at("complainedBody"), scene.fact().complainedBody());
        } else if (code.startsWith("competent")) {
            boolean system = code.equals("competent.system");
            return items(wish, i -> !system || i.competent().values().stream().anyMatch(wish.good()), 2 * TRIED);
        } else if (code.equals("competence")) {
            List<Edit> edits = new ArrayList<>(items(wish, i -> true, 4 * TRIED));
            edits.addAll(bodies(new Wish.Value(wish.path(), List.of(), v -> true, false), null, "收到单位", "/receiver",
                    scene.fact().matter().receiver()));
            return edits;
        }
        return List.of();
    }

    private List<Edit> channels(Wish.Value wish, Path leaf) {
        ChannelFact now = scene.fact().matter().channel();
        return scene.directory().channels().stream().filter(c -> !c.code().equals(now.code()))
                .filter(c -> c.division() == null || scene.place().startsWith(c.division()))
                .filter(c -> wish.good().test(read(leaf, new ChannelFact(c.code(), c.name(), c.kind(), c.principal()))))
                .sorted(Comparator.comparing(Channel::code)).limit(TRIED)
                .map(c -> PlainEdits.edit(wish, Edit.Kind.CHANNEL, 0, "渠道", now.name(), c.name(),
                        List.of(Scene.set("/channel", c.code())))).toList();
    }

    private List<Edit> bodies(Wish.Value wish, Path leaf, String field, String pointer, Object now) {
        List<Edit> edits = new ArrayList<>();
        String from = Scene.told(now);
        if (now != null && pointer.startsWith("/demands") && wish.good().test(null)) {
            edits.add(PlainEdits.edit(wish, Edit.Kind.BODY, 0, field, from, null, List.of(Scene.set(pointer, null))));
        }
        scene.bodies().stream().filter(b -> !b.name().equals(from))
                .filter(b -> wish.good().test(read(leaf, Scene.fact(b)))).limit(leaf == null ? 4 * TRIED : TRIED)
                .forEach(b -> edits.add(PlainEdits.edit(wish, Edit.Kind.BODY, 1, field, from, b.name(),
                        List.of(Scene.set(pointer, b.code())))));
        return edits;
    }

    /** Transferred or not: what counts as receipt changes with it, so the instant is kept. */
    private List<Edit> sender(Wish.Value wish, Path leaf) {
        List<Step> kept = List.of(Scene.set("/receivedAt", scene.matter().received().orElse(null)),
                Scene.set("/arrival", null));
        String from = Scene.told(scene.fact().matter().sender());
        List<Edit> edits = new ArrayList<>();
        if (from != null && wish.good().test(leaf == null ? (Object) false : null)) {
            edits.add(sender(wish, from, null, null, kept));
        }
        if (leaf != null || from == null) {
            scene.bodies().stream().filter(b -> leaf == null || wish.good().test(read(leaf, Scene.fact(b))))
                    .filter(b -> leaf != null || b.system().equals(Offices.PETITION))
                    .filter(b -> !b.code().equals(scene.fact().matter().receiver().code())).limit(TRIED)
                    .forEach(b -> edits.add(sender(wish, from, b.name(), b.code(), kept)));
        }
        return edits;
    }

    private static Edit sender(Wish.Value wish, String from, String to, String code, List<Step> kept) {
        List<Step> steps = new ArrayList<>(List.of(Scene.set("/forwardedBy", code)));
        steps.addAll(kept);
        return PlainEdits.edit(wish, Edit.Kind.BODY, 0, "转送单位", from, to, steps);
    }

    private List<Edit> places(Wish.Value wish, Path leaf) {
        DivisionFact now = scene.fact().matter().place();
        List<Division> near = new ArrayList<>(scene.directory().upwards(scene.place()));
        scene.directory().divisions().stream().filter(d -> d.code().startsWith(now.code()))
                .sorted(Comparator.comparing(Division::code)).limit(200).forEach(near::add);
        return near.stream().filter(d -> !d.code().equals(now.code()))
                .filter(d -> wish.good().test(read(leaf, fact(d)))).limit(TRIED)
                .map(d -> PlainEdits.edit(wish, Edit.Kind.PLACE, 0, "地点", now.name(), d.name(),
                        List.of(Scene.set("/place/division", d.code())))).toList();
    }

    List<Edit> items(Wish wish, Predicate<Item> fits, int most) {
        ItemFact now = scene.fact().item();
        Item own = now == null || now.code() == null ? null : scene.directory().items().stream()
                .filter(i -> i.code().equals(now.code())).findFirst().orElse(null);
        return scene.directory().items().stream().filter(fits).filter(i -> own == null || !i.code().equals(own.code()))
                .sorted(Comparator.comparingInt((Item i) -> unlike(i, own)).thenComparing(Item::code)).limit(most)
                .map(i -> PlainEdits.edit(wish, Edit.Kind.ITEM, unlike(i, own), "事项类别", now == null ? null : now.name(),
                        i.name(), List.of(Scene.set(scene.at("item"), i.code())))).toList();
    }

    /** In how much two items differ beyond their names. */
    private static int unlike(Item item, Item own) {
        return own == null ? 0 : (item.competent().equals(own.competent()) ? 0 : 2)
                + (item.group().equals(own.group()) ? 0 : 1) + (item.field().equals(own.field()) ? 0 : 1)
                + (Objects.equals(item.purpose(), own.purpose()) ? 0 : 2)
                + (Objects.equals(item.channel(), own.channel()) ? 0 : 2) + (item.duty24h() == own.duty24h() ? 0 : 1);
    }

    private static ItemFact fact(Item item) {
        return new ItemFact(item.code(), item.name(), item.field(), item.group(), item.purpose(), item.channel(),
                item.duty24h(), true);
    }

    private DivisionFact fact(Division division) {
        Map<Level, String> names = new EnumMap<>(Level.class);
        scene.directory().upwards(division.code()).forEach(d -> names.put(d.level(), d.name()));
        return new DivisionFact(division.code(), division.name(), division.level().label(), names.get(Level.PROVINCE),
                names.get(Level.CITY), names.get(Level.COUNTY), names.get(Level.TOWNSHIP), names.get(Level.VILLAGE));
    }

    /** The rest of a path; null where it ends on the object itself. */
    private static Path after(List<Field> fields, int from) {
        return fields.size() <= from ? null : new Path(fields.subList(from, fields.size()));
    }

    private static Object read(Path leaf, Object fact) {
        return leaf == null ? fact : leaf.read(fact);
    }
}
