package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.MatterReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people fill in for an entry that is no act, as typed; every field may be null.
 *
 * @param entry place in the log of the entry that is taken back, or whose true time is accepted
 * @param seen  the newest entry on the page
 */
record ChangeForm(String title, String text, String division, String address, String people, String item, String into,
                  String entry, String body, String post, String from, String to, String reason, Long seen,
                  String mark) {

    static ChangeForm begun(HappeningKind kind, Matter facts, String entry, long sequence, String fresh) {
        boolean corrects = kind == HappeningKind.CORRECTED;
        return new ChangeForm(corrects ? facts.title() : null, corrects ? facts.text() : null,
                corrects ? facts.place().division() : null, corrects ? facts.place().address() : null,
                corrects ? String.valueOf(facts.people()) : null, corrects ? facts.demands().get(0).item() : null,
                null, entry, null, null, null, null, null, sequence, fresh);
    }

    /**
     * @param facts as they are
     * @param shown as they were shown, masked: what was left as shown is not changed
     * @throws ProblemException naming the field
     */
    Telling telling(HappeningKind kind, Matter facts, Matter shown, MatterReader reader, String bodyCode) {
        Happening what = switch (kind) {
            case CORRECTED -> new Happening.Corrected(corrected(facts, shown, reader), needed("reason", reason, "理由"));
            case MERGED -> new Happening.Merged(needed("into", into, "并入哪一件"), needed("reason", reason, "理由"));
            case RETRACTED -> new Happening.Retracted(number("收回第几条"), needed("reason", reason, "理由"));
            case TIME_APPROVED -> new Happening.TimeApproved(number("认可第几条的真实时间"), needed("reason", reason, "理由"));
            case HANDED_OVER -> new Happening.PostHandedOver(needed("body", bodyCode, "单位"),
                    needed("post", post, "职务"), needed("from", from, "移交人"), needed("to", to, "接手人"));
            default -> new Happening.Redecided(needed("reason", reason, "理由"));
        };
        return new Telling(what, (Instant) null, null, mark, seen);
    }

    private Matter corrected(Matter facts, Matter shown, MatterReader reader) {
        ObjectNode tree = (ObjectNode) (JsonNode) Json.mapper().valueToTree(facts);
        put(tree, "title", title, shown.title());
        put(tree, "text", text, shown.text());
        put(tree, "people", people, String.valueOf(shown.people()));
        ObjectNode place = (ObjectNode) tree.get("place");
        put(place, "division", division, shown.place().division());
        put(place, "address", address, shown.place().address());
        put((ObjectNode) tree.get("demands").get(0), "item", item, shown.demands().get(0).item());
        return reader.read(tree);
    }

    private static void put(ObjectNode node, String name, String typed, String shown) {
        String now = typed == null ? "" : typed.strip();
        if (!now.equals(shown == null ? "" : shown.strip().replace("\r\n", "\n"))) {
            if (name.equals("people") && now.matches("\\d{1,6}")) {
                node.put(name, Integer.parseInt(now));
            } else {
                node.put(name, now.isEmpty() ? null : now);
            }
        }
    }

    private long number(String of) {
        if (entry == null || !entry.strip().matches("\\d{1,9}")) {
            throw wrong("entry", "请写明" + of + "，例如 3。");
        }
        return Long.parseLong(entry.strip());
    }

    private static String needed(String field, String text, String label) {
        if (text == null || text.isBlank()) {
            throw wrong(field, "请写明" + label + "。");
        }
        return text.strip();
    }

    private static ProblemException wrong(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inParameter(field, "missing", detail, List.of())));
    }

    /** What was typed, by field. */
    Map<String, String> values() {
        Map<String, String> values = new java.util.HashMap<>();
        values.put("title", title);
        values.put("text", text);
        values.put("division", division);
        values.put("address", address);
        values.put("people", people);
        values.put("item", item);
        values.put("into", into);
        values.put("entry", entry);
        values.put("body", body);
        values.put("post", post);
        values.put("from", from);
        values.put("to", to);
        values.put("reason", reason);
        return values;
    }
}
