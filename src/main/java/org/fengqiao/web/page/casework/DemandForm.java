package org.fengqiao.web.page.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.matter.Accused;
import org.fengqiao.matter.Demand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A demand of a matter that is corrected, as typed; every field may be null.
 *
 * @param id      of the demand, or blank for one that is added
 * @param accused names or codes of bodies, parted by 、
 * @param gone    true if it is taken out
 */
record DemandForm(String id, String item, String text, String purpose, String accused, Boolean gone) {

    /** For one more, if somebody fills it in. */
    static final DemandForm BLANK = new DemandForm(null, null, null, null, null, null);

    static DemandForm of(Demand demand) {
        return new DemandForm(demand.id(), demand.item(), demand.text(),
                demand.purpose() == null ? null : demand.purpose().code(), bodies(demand.accused()), null);
    }

    boolean leaves() {
        return Boolean.TRUE.equals(gone);
    }

    boolean adds() {
        return blank(id) && Stream.of(item, text, purpose, accused).anyMatch(typed -> !blank(typed));
    }

    /**
     * Writes what was typed; what was left as shown stays.
     *
     * @param known   as it is, or null for one that is added
     * @param pointer to it among those that stay
     */
    void into(ObjectNode demand, DemandForm shown, Demand known, String pointer) {
        ChangeForm.put(demand, "item", item, shown.item(), pointer + "/item");
        ChangeForm.put(demand, "text", text, shown.text(), pointer + "/text");
        ChangeForm.put(demand, "purpose", purpose, shown.purpose(), pointer + "/purpose");
        if (!Objects.equals(blank(accused) ? "" : accused.strip(), blank(shown.accused()) ? "" : shown.accused())) {
            accused(demand.putArray("accused"), known == null ? List.of() : known.accused());
        }
    }

    /** Who is named only by a post has no name here, and stays. */
    private void accused(ArrayNode to, List<Accused> before) {
        List<Accused> all = new ArrayList<>(before.stream().filter(a -> a.body() == null).toList());
        Stream.of(blank(accused) ? new String[0] : accused.split("[、，,；;]")).map(String::strip).filter(b -> !b.isEmpty())
                .forEach(body -> all.add(before.stream().filter(a -> body.equals(a.body())).findFirst()
                        .orElse(new Accused(body, null))));
        all.forEach(one -> to.addObject().put("body", one.body()).put("post", one.post()));
    }

    private static String bodies(List<Accused> accused) {
        return accused.stream().map(Accused::body).filter(Objects::nonNull).collect(Collectors.joining("、"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
