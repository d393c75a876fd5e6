package org.fengqiao.web.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.service.MatterReader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the filled-in form into the JSON that a machine client would send, and back where the form can hold it; so the
 * page goes the same way and meets the same checks.
 */
@Component
class TryMatter {

    static final String ID = "试一试";

    /** Field of the form by the place of a fault in the matter. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("/channel", "channel"), Map.entry("/form", "form"), Map.entry("/receivedAt", "receivedAt"),
            Map.entry("/arrival", "receivedAt"), Map.entry("/place", "place"), Map.entry("/title", "title"),
            Map.entry("/place/division", "place"), Map.entry("/place/address", "address"), Map.entry("/text", "text"),
            Map.entry("/people", "people"), Map.entry("/petitioner", "kind"), Map.entry("/petitioner/kind", "kind"),
            Map.entry("/petitioner/name", "name"), Map.entry("/petitioner/address", "home"),
            Map.entry("/petitioner/contact", "contact"), Map.entry("/demands/0/item", "item"),
            Map.entry("/demands/0/purpose", "purpose"),
            Map.entry("/demands/0/text", "wish"), Map.entry("/demands/0/complainedBody", "complainedBody"));

    private final JsonMapper mapper = Json.mapper();
    private final JsonMapper pretty =
            Json.configure(JsonMapper.builder()).enable(SerializationFeature.INDENT_OUTPUT).build();
    private final MatterReader reader;

    TryMatter(MatterReader reader) {
        this.reader = reader;
    }

    Matter read(TryForm form) {
        return form.asJson() ? reader.read(form.json().getBytes(StandardCharsets.UTF_8))
                : reader.read(tree(form));
    }

    /** What is typed into the form as the JSON of the page's other half; nothing is checked. */
    String json(TryForm form) {
        return pretty.writeValueAsString(tree(form));
    }

    /** The form filled in with the matter, or null if the form cannot hold all of it. */
    TryForm form(String example, Matter matter, String pack, String asOf) {
        if (matter.demands().size() != 1 || matter.place() == null || matter.petitioner() == null
                || matter.receivedAt() == null) {
            return null;
        }
        Demand demand = matter.demands().get(0);
        Petitioner petitioner = matter.petitioner();
        ObjectNode ticks = mapper.valueToTree(demand);
        List<String> signs = Arrays.stream(Sign.values()).map(Sign::property)
                .filter(property -> ticks.path(property).booleanValue(false)).toList();
        TryForm form = new TryForm(pack, asOf, example, null, matter.channel(), matter.form().code(),
                local(matter), matter.place().division(), matter.place().address(), matter.title(), matter.text(),
                demand.text(), demand.item(), demand.purpose() == null ? null : demand.purpose().code(),
                demand.complainedBody(),
                String.valueOf(matter.people()), petitioner.kind().code(), petitioner.name(), petitioner.contact(),
                petitioner.address(), petitioner.consent(), signs);
        return Objects.equals(mapper.valueToTree(reader.read(tree(form))), renamed(matter)) ? form : null;
    }

    private JsonNode renamed(Matter matter) {
        ObjectNode tree = mapper.valueToTree(matter);
        tree.put("id", ID);
        return tree;
    }

    private static String local(Matter matter) {
        return LocalDateTime.ofInstant(matter.receivedAt(), WorkCalendar.ZONE).toString().replace('T', ' ');
    }

    private ObjectNode tree(TryForm form) {
        ObjectNode matter = mapper.createObjectNode().put("id", ID);
        put(matter, "channel", form.channel());
        put(matter, "form", form.form());
        put(matter, "title", form.title());
        put(matter, "text", form.text());
        put(matter, "receivedAt", form.receivedAt());
        ObjectNode place = matter.putObject("place");
        put(place, "division", form.place());
        put(place, "address", form.address());
        number(matter, "people", form.people());
        ObjectNode petitioner = matter.putObject("petitioner");
        put(petitioner, "kind", form.kind());
        put(petitioner, "name", form.name());
        put(petitioner, "contact", form.contact());
        put(petitioner, "address", form.home());
        petitioner.put("consent", form.consent());
        ObjectNode demand = matter.putArray("demands").addObject();
        put(demand, "purpose", form.purpose());
        put(demand, "item", form.item());
        put(demand, "text", form.wish());
        put(demand, "complainedBody", form.complainedBody());
        Arrays.stream(Sign.values()).map(Sign::property).filter(form.signs()::contains)
                .forEach(property -> demand.put(property, true));
        return matter;
    }

    private static void put(ObjectNode object, String name, String typed) {
        if (typed != null && !typed.isBlank()) {
            object.put(name, typed.strip());
        }
    }

    private static void number(ObjectNode object, String name, String typed) {
        if (typed != null && typed.strip().matches("\\d{1,9}")) {
            object.put(name, Integer.parseInt(typed.strip()));
        } else {
            put(object, name, typed);
        }
    }
}
