package org.fengqiao.casework.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.receipt.PersonalVault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an entry tells, as JSON with its personal fields apart. */
final class EventCodec {

    /** Where an entry says why. */
    static final String REASON = "/reason";

    /** Acts whose note repeats what the citizen said. */
    private static final Set<EventKind> QUOTING = EnumSet.of(EventKind.RECEIVED, EventKind.REGISTERED,
            EventKind.READ_BACK, EventKind.REMINDED, EventKind.RATED);

    private final JsonMapper json = Json.mapper();

    /** @param personal by JSON pointer into the content */
    record Written(byte[] content, SortedMap<String, String> personal) {
    }

    Written write(Happening what) {
        JsonNode tree = json.valueToTree(what);
        SortedMap<String, String> personal = PersonalVault.take(tree, pointers(what, tree));
        return new Written(json.writeValueAsBytes(tree), personal);
    }

    /** @param personal empty once it was erased */
    Happening read(HappeningKind kind, byte[] content, Map<String, String> personal) {
        JsonNode tree = json.readTree(content);
        PersonalVault.putBack(tree, personal);
        return json.treeToValue(tree, kind.type());
    }

    /** Where an entry says, in words, what may concern demands that are parted from the matter. */
    static List<String> words(Happening what, Predicate<String> parted) {
        List<Demand> demands = what instanceof Happening.Registered entered ? entered.matter().demands()
                : what instanceof Happening.Corrected corrected ? corrected.matter().demands() : List.of();
        if (what instanceof Happening.Act act) {
            Event e = act.event();
            boolean theirs = e.demand() == null ? QUOTING.contains(e.kind()) : parted.test(e.demand());
            return theirs ? List.of("/event/note") : List.of();
        }
        List<String> words = new ArrayList<>(demands.isEmpty() ? List.of() : List.of("/matter/title", "/matter/text", REASON));
        for (int i = 0; i < demands.size(); i++) {
            if (parted.test(demands.get(i).id())) {
                words.add("/matter/demands/" + i + "/text");
            }
        }
        return words;
    }

    private static List<String> pointers(Happening what, JsonNode tree) {
        return switch (what.kind()) {
            case ENTERED -> PersonalVault.pointers(tree.path("matter"), "/matter");
            case CORRECTED -> Stream.concat(PersonalVault.pointers(tree.path("matter"), "/matter").stream(),
                    Stream.of(REASON)).toList();
            case ACT -> List.of("/event/note", "/service/receiver");
            case RETRACTED, MERGED, TIME_APPROVED, REDECIDED -> List.of(REASON);
            // Why it was erased is all that must stay to be read.
            case ERASED, HANDED_OVER, STRUCK -> List.of();
        };
    }
}
