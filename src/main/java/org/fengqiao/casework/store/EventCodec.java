package org.fengqiao.casework.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.PersonalVault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an entry tells, as JSON with its personal fields apart. */
final class EventCodec {

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

    private static List<String> pointers(Happening what, JsonNode tree) {
        return switch (what.kind()) {
            case ENTERED, CORRECTED -> PersonalVault.pointers(tree.path("matter"), "/matter");
            case ACT -> List.of("/event/note", "/service/receiver");
            case RETRACTED, MERGED, ERASED, TIME_APPROVED, HANDED_OVER, REDECIDED, STRUCK -> List.of();
        };
    }
}
