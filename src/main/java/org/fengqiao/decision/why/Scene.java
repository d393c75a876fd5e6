package org.fengqiao.decision.why;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.decision.Offices;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Level;
import org.fengqiao.policy.fact.BodyFact;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A demand in its matter, as edits see it.
 *
 * @param fact  a snapshot of the demand
 * @param index position of the demand in the matter
 * @param place code of the division
 */
record Scene(Matter matter, int index, DemandFact fact, DirectoryDay directory, String place, Instant now) {

    private static final JsonMapper MAPPER = Json.mapper();

    Demand demand() {
        return matter.demands().get(index);
    }

    /** Pointer to a property of the demand. */
    String at(String property) {
        return "/demands/" + index + "/" + property;
    }

    static JsonNode json(Object value) {
        return value == null ? JsonNodeFactory.instance.nullNode() : MAPPER.valueToTree(value);
    }

    static Step set(String path, Object value) {
        return new Step("replace", path, json(value));
    }

    static Step append(String path, JsonNode value) {
        return new Step("add", path + "/-", value);
    }

    static Step remove(String path) {
        return new Step("remove", path, null);
    }

    /** Null for null. */
    static BodyFact fact(Body body) {
        return body == null ? null : new BodyFact(body.code(), body.name(), body.system(), body.level().label(),
                body.division(), body.roundTheClock());
    }

    /** Bodies that stand near the demand: of the place and above it, one per line of work and level. */
    List<Body> bodies() {
        List<Body> near = new ArrayList<>();
        List<String> systems = directory.bodies().stream().map(Body::system).distinct().sorted().toList();
        directory.division(place).ifPresent(division -> {
            for (int i = division.level().ordinal(); i >= 0; i--) {
                Level level = Level.values()[i];
                systems.forEach(s -> directory.bodyOf(s, level, place).ifPresent(near::add));
            }
        });
        return near.stream().filter(b -> !b.system().equals(Offices.TRIAGE)).distinct().toList();
    }

    /** In Chinese; the matter goes without saying. */
    static String name(Path path) {
        List<Field> fields = path.fields();
        boolean matter = fields.size() > 1 && fields.get(0).label().equals(Facts.MATTER);
        return fields.stream().skip(matter ? 1 : 0).map(Field::label).collect(Collectors.joining("的"));
    }

    /** As people read it; null for null. */
    static String told(Object value) {
        if (value == null) {
            return null;
        } else if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return value instanceof BodyFact body ? body.name() : value.toString();
    }
}
