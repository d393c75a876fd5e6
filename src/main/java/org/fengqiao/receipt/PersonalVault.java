package org.fengqiao.receipt;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.store.Packed;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Personal fields that others keep about a matter, sealed under the key of its chain: erasing the matter's receipts
 * makes these unreadable too. Takes part in the caller's transaction.
 */
public final class PersonalVault {

    /** Stands where a personal field was taken out, so that rules still see that there was one. */
    public static final String TAKEN = "（个人信息另存）";
    private static final long LARGEST = 64L << 20;
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() { };

    private final Chains chains;
    private final ReceiptKeys keys;
    private final MasterKeys masters;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    PersonalVault(Chains chains, ReceiptKeys keys, MasterKeys masters, Clock clock) {
        this.chains = chains;
        this.keys = keys;
        this.masters = masters;
        this.clock = clock;
    }

    /** Where a matter's JSON holds personal fields: who petitions, how to reach them, and every free text. */
    public static List<String> pointers(JsonNode matter, String prefix) {
        return MatterSplit.pointers(matter).stream().map(prefix::concat).toList();
    }

    /** Takes the fields out of the tree, which is changed. */
    public static SortedMap<String, String> take(JsonNode tree, List<String> pointers) {
        SortedMap<String, String> taken = new TreeMap<>();
        for (String pointer : pointers) {
            JsonPointer at = JsonPointer.compile(pointer);
            JsonNode value = tree.at(at);
            if (value.isString()) {
                taken.put(pointer, value.stringValue());
                ((ObjectNode) tree.at(at.head())).put(at.last().getMatchingProperty(), TAKEN);
            }
        }
        return taken;
    }

    /** Puts fields back into the tree, which is changed. */
    public static void putBack(JsonNode tree, Map<String, String> fields) {
        fields.forEach((pointer, value) -> {
            JsonPointer at = JsonPointer.compile(pointer);
            ((ObjectNode) tree.at(at.head())).put(at.last().getMatchingProperty(), value);
        });
    }

    /** @param context where the fields belong; opening needs the same text */
    public byte[] seal(String matter, String context, SortedMap<String, String> fields) {
        ChainHead head = chains.lock(matter, clock.instant());
        ReceiptKeys.MatterKey key = keys.of(head);
        if (head.key() == null) {
            chains.rewrap(matter, key.wrapped());
        }
        return key.key().seal(Packed.pack(json.writeValueAsBytes(fields)), context(matter, context));
    }

    /**
     * Opens what was sealed for one matter, with one look at its key.
     *
     * @param sealed by context
     * @return empty once the key is destroyed
     * @throws org.fengqiao.receipt.key.KeyException if a seal is broken
     */
    public Optional<Map<String, SortedMap<String, String>>> open(String matter, Map<String, byte[]> sealed) {
        return chains.find(matter).filter(head -> head.key() != null).map(head -> {
            ReceiptKeys.MatterKey key = keys.of(head);
            Map<String, SortedMap<String, String>> opened = new TreeMap<>();
            sealed.forEach((context, bytes) -> opened.put(context, json.readValue(
                    Packed.unpack(key.key().open(bytes, context(matter, context)), LARGEST), FIELDS)));
            return opened;
        });
    }

    /** Hashes of a text under every master key, the one in use first: equal texts are found without being kept. */
    public List<String> keyed(String text) {
        return new ArrayList<>(masters.keyed(text));
    }

    private static String context(String matter, String context) {
        return "fengqiao-case/1\n" + matter + '\n' + context;
    }
}
