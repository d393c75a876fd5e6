package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.place.Body;
import org.fengqiao.place.Item;
import org.fengqiao.policy.outcome.LegalChannel;

/** Every single change of the input that might fulfil a wish, from the smallest to the largest. */
final class Edits {

    private final Scene scene;
    private final PlainEdits plain;
    private final DirectoryEdits directory;
    private final MemberEdits members;
    private final EventEdits events;

    Edits(Scene scene) {
        this.scene = scene;
        this.plain = new PlainEdits(scene);
        this.directory = new DirectoryEdits(scene);
        this.members = new MemberEdits(scene);
        this.events = new EventEdits(scene);
    }

    /** Each once: the same change for two reasons counts as the more direct. */
    List<Edit> of(List<Wish> wishes, Body body) {
        Map<List<Step>, Edit> edits = new LinkedHashMap<>();
        List<Edit> all = new ArrayList<>();
        wishes.forEach(wish -> all.addAll(of(wish)));
        if (body != null) {
            all.addAll(naming(body));
        }
        all.stream().sorted(Edit.IN_ORDER).forEach(edit -> edits.putIfAbsent(edit.steps(), edit));
        return List.copyOf(edits.values());
    }

    private List<Edit> of(Wish wish) {
        if (wish instanceof Wish.Member member) {
            return members.of(member);
        }
        Wish.Value value = (Wish.Value) wish;
        List<Edit> edits = new ArrayList<>(plain.of(value));
        edits.addAll(directory.of(value));
        edits.addAll(confirming(value));
        return edits;
    }

    /** Class and channel can be settled by a person. */
    private List<Edit> confirming(Wish.Value wish) {
        return switch (wish.path().code()) {
            case "purpose" -> Arrays.stream(Purpose.values()).map(Purpose::label)
                    .filter(wish.good()).map(p -> events.confirmed(wish, "性质", p)).toList();
            case "legalChannel" -> Arrays.stream(LegalChannel.values()).map(LegalChannel::label)
                    .filter(wish.good()).map(c -> events.confirmed(wish, "途径", c)).toList();
            case "purposeOpen" -> List.of(events.confirmed(wish, "性质", scene.fact().purpose()));
            case "legalChannelOpen" -> List.of(events.confirmed(wish, "途径", scene.fact().legalChannel()));
            default -> List.of();
        };
    }

    /** Ways by which the input itself names a body. */
    private List<Edit> naming(Body body) {
        Wish wish = new Wish.Value(null, List.of(), v -> true, false);
        PartyRef to = new PartyRef("", body.code(), body.name(), null, null);
        List<Edit> edits = new ArrayList<>(directory.items(wish, i -> competent(i, body), 6));
        edits.add(PlainEdits.edit(wish, Edit.Kind.BODY, 0, "被反映单位", Scene.told(scene.fact().complainedBody()),
                body.name(), List.of(Scene.set(scene.at("complainedBody"), body.code()))));
        edits.add(PlainEdits.edit(wish, Edit.Kind.BODY, 2, "收到单位", Scene.told(scene.fact().matter().receiver()),
                body.name(), List.of(Scene.set("/receiver", body.code()))));
        edits.add(members.touching(wish, body));
        edits.add(events.handed(wish, EventKind.FORWARDED, to));
        edits.add(events.handed(wish, EventKind.DESIGNATED, to));
        edits.add(PlainEdits.edit(wish, Edit.Kind.PLACE, 1, "地点", scene.fact().matter().place().name(),
                scene.directory().division(body.division()).map(d -> d.name()).orElse(body.division()),
                List.of(Scene.set("/place/division", body.division()))));
        return edits;
    }

    private static boolean competent(Item item, Body body) {
        return body.system().equals(item.competent().get(body.level()));
    }
}
