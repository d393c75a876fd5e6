package org.fengqiao.web.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.testing.Http;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the running service, read from its mappings, with every parameter that it takes. */
final class Doors {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)[^}]*}");
    private static final int MOST = 9;

    private final Map<String, Set<String>> parameters = new TreeMap<>();
    private final Map<String, Set<String>> required = new TreeMap<>();
    private final Set<String> posts = new LinkedHashSet<>();

    Doors(RequestMappingHandlerMapping mappings) {
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.fengqiao.")) {
                return;
            }
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                mapping.getPatternValues().forEach(path -> {
                    if (method == RequestMethod.GET) {
                        parameters.computeIfAbsent(path, p -> new LinkedHashSet<>()).addAll(names(handler, false));
                        required.computeIfAbsent(path, p -> new LinkedHashSet<>()).addAll(names(handler, true));
                    } else {
                        posts.add(method + " " + path);
                    }
                });
            }
        });
    }

    /** As {@code METHOD /path}: whatever changes something. */
    Set<String> changing() {
        return posts;
    }

    /**
     * Addresses to read.
     *
     * @param values what to try for variables and parameters, by name
     * @return filled in, by the pattern they were made from
     */
    Map<String, List<String>> filled(Map<String, List<String>> values) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        parameters.forEach((pattern, names) -> {
            List<String> paths = paths(pattern, values);
            StringBuilder always = new StringBuilder("?");
            required.get(pattern).forEach(name -> always.append(name).append('=')
                    .append(Http.encoded(values.getOrDefault(name, List.of("0")).get(0))).append('&'));
            List<String> all = new ArrayList<>();
            paths.forEach(path -> all.add(path + (always.length() == 1 ? "" : always)));
            for (String name : names.stream().filter(n -> !required.get(pattern).contains(n)).toList()) {
                for (String value : values.getOrDefault(name, List.of())) {
                    paths.stream().limit(1).forEach(path -> all.add(path + always + name + "=" + Http.encoded(value)));
                }
            }
            filled.put(pattern, all.stream().distinct().limit(MOST).toList());
        });
        return filled;
    }

    private static List<String> paths(String pattern, Map<String, List<String>> values) {
        Matcher variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return List.of(pattern);
        }
        List<String> paths = new ArrayList<>();
        for (String value : values.getOrDefault(variable.group(1), List.of("0"))) {
            paths.addAll(paths(pattern.substring(0, variable.start()) + Http.encoded(value)
                    + pattern.substring(variable.end()), values));
        }
        return paths;
    }

    private static List<String> names(HandlerMethod handler, boolean needed) {
        List<String> names = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null && needed) {
                if (asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
                    names.add(asked.name().isEmpty() ? parameter.getParameterName() : asked.name());
                }
            } else if (asked != null) {
                names.add(asked.name().isEmpty() ? parameter.getParameterName() : asked.name());
            } else if (!needed && parameter.getParameterType().isRecord()) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    names.add(component.getName());
                }
            }
        }
        return names;
    }
}
