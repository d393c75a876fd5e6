package org.fengqiao.service.shape;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.problem.Fault;
import org.fengqiao.text.Nearest;
import tools.jackson.databind.JsonNode;

/**
 * An object whose properties are the components of a record, under their name or an alias.
 *
 * @param properties shape by component name
 * @param names      component name by every way of writing it
 */
record RecordShape(Map<String, Shape> properties, Map<String, String> names) implements Shape {

    static RecordShape of(Class<?> type) {
        Map<String, Shape> properties = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), Shape.of(component.getGenericType()));
            names.put(component.getName(), component.getName());
            for (String alias : aliases(type, component.getName())) {
                names.put(alias, component.getName());
            }
        }
        return new RecordShape(properties, names);
    }

    @Override
    public void check(JsonNode value, String pointer, List<Fault> faults) {
        if (value.isNull() && !pointer.isEmpty()) {
            return;
        }
        if (!value.isObject()) {
            faults.add(Said.wrongType(pointer, "对象", value));
            return;
        }
        Map<String, String> seen = new HashMap<>();
        value.properties().forEach(entry -> {
            String at = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            String name = names.get(entry.getKey());
            if (name == null) {
                faults.add(unknown(entry.getKey(), at));
                return;
            }
            String other = seen.put(name, entry.getKey());
            if (other != null) {
                faults.add(Fault.inBody(at, "duplicate-property",
                        "「" + entry.getKey() + "」与「" + other + "」是同一个字段，只能写一个", List.of()));
            }
            properties.get(name).check(entry.getValue(), at, faults);
        });
    }

    private Fault unknown(String written, String at) {
        List<String> near = Nearest.to(written, new ArrayList<>(names.keySet()));
        String hint = near.isEmpty() ? "，此处可用：" + String.join("、", properties.keySet())
                : "，是不是「" + String.join("」「", near) + "」";
        return Fault.inBody(at, "unknown-property", "没有名为「" + Said.shortened(written) + "」的字段" + hint, near);
    }

    /** The alias stands on the field behind the component, where binding looks for it too. */
    private static String[] aliases(Class<?> type, String name) {
        try {
            JsonAlias alias = type.getDeclaredField(name).getAnnotation(JsonAlias.class);
            return alias == null ? new String[0] : alias.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
