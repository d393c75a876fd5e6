package org.fengqiao.decision.scenario;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.json.Json;

/**
 * Makes records of nodes by the names that the records declare for JSON, Chinese or English, so that every error can
 * name its line and the nearest key.
 */
final class RecordReader {

    private final ScenarioProblems problems;

    RecordReader(ScenarioProblems problems) {
        this.problems = problems;
    }

    /** Null if it cannot be made; the problem is noted. */
    <T extends Record> T record(Node node, Class<T> type, String where) {
        Node.Fields fields = problems.fields(node, where);
        if (fields == null) {
            return null;
        }
        problems.keys(fields, where, known(type, fields));
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            Node given = namesOf(type, component).stream().map(fields::get).filter(Objects::nonNull).findFirst()
                    .orElse(null);
            String name = where + "的「" + namesOf(type, component).get(0) + "」";
            values[i] = given == null ? absent(component.getType()) : value(given, component.getGenericType(), name);
        }
        return create(node, type, values, where);
    }

    private Object value(Node node, Type type, String where) {
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            node.each().forEach(item -> items.add(value(item, list.getActualTypeArguments()[0], where)));
            items.removeIf(Objects::isNull);
            return items;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(node, raw.asSubclass(Record.class), where);
        }
        String text = problems.text(node, where);
        if (text == null || text.isEmpty()) {
            return absent(raw);
        }
        try {
            return scalar(text, raw);
        } catch (IllegalArgumentException e) {
            problems.add(node.line(), where + "：" + e.getMessage());
            return absent(raw);
        }
    }

    private static Object scalar(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        } else if (type == Instant.class) {
            return Json.instant(text);
        } else if (type == boolean.class) {
            return flag(text);
        } else if (type == Integer.class) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("应是整数，实为「" + text + "」", e);
            }
        }
        return term(text, type);
    }

    static boolean flag(String text) {
        return switch (text) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> throw new IllegalArgumentException("应写 true 或 false，实为「" + text + "」");
        };
    }

    private static Object term(String text, Class<?> type) {
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a term without of(String): " + type, e);
        }
    }

    private <T extends Record> T create(Node node, Class<T> type, Object[] values, String where) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            problems.add(node.line(), where + "：" + e.getCause().getMessage());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a public record: " + type, e);
        }
    }

    private static Object absent(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : null;
    }

    /** Messages offer Chinese keys; English ones are accepted all the same. */
    private static List<String> known(Class<?> type, Node.Fields fields) {
        return names(type).keySet().stream().filter(n -> chinese(n) || fields.get(n) != null).toList();
    }

    private static boolean chinese(String name) {
        return name.codePoints().anyMatch(c -> c > 0x7F);
    }

    private static Map<String, RecordComponent> names(Class<?> type) {
        Map<String, RecordComponent> names = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            namesOf(type, component).forEach(name -> names.put(name, component));
        }
        return names;
    }

    /** The Chinese names first. */
    static List<String> namesOf(Class<?> type, RecordComponent component) {
        List<String> names = new ArrayList<>();
        try {
            JsonAlias alias = type.getDeclaredField(component.getName()).getAnnotation(JsonAlias.class);
            if (alias != null) {
                names.addAll(List.of(alias.value()));
            }
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record component has a field of its name: " + component, e);
        }
        names.add(component.getName());
        return names;
    }
}
