package org.fengqiao.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fengqiao.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Which pack of a rules folder extends which. A pack whose line does not end at a pack without parent is left out. */
final class Parents {

    /** Holds the directory (divisions, bodies, items), never a pack. */
    private static final String DIRECTORY = "directory";
    static final String MANIFEST = "pack.yaml";

    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Parents() {
    }

    static Parents of(Path rules) throws IOException {
        Parents found = new Parents();
        if (!Files.isDirectory(rules)) {
            found.problems.add(Problem.error(rules.toString(), 0, 0, "没有这个规则文件夹，请检查路径"));
            return found;
        }
        try (Stream<Path> folders = Files.list(rules)) {
            for (Path folder : folders.sorted().toList()) {
                String name = folder.getFileName().toString();
                if (!name.equals(DIRECTORY) && Files.isRegularFile(folder.resolve(MANIFEST))) {
                    found.parents.put(name, parent(folder.resolve(MANIFEST)));
                }
            }
        }
        if (found.parents.isEmpty()) {
            found.problems.add(Problem.error(rules.toString(), 0, 0,
                    "没有规则包：规则包是其中含有 " + MANIFEST + " 的文件夹"));
        }
        found.parents.keySet().forEach(found::follow);
        return found;
    }

    /** By pack, the packs it amounts to: from the one without parent down to the pack itself; parents come first. */
    Map<String, List<String>> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }

    private void follow(String pack) {
        Set<String> upwards = new LinkedHashSet<>();
        for (String at = pack; at != null; at = parents.get(at)) {
            if (!upwards.add(at)) {
                problems.add(error(pack, "继承成环：" + String.join(" → ", upwards) + " → " + at));
                return;
            }
            if (!parents.containsKey(at)) {
                if (at.equals(parents.get(pack))) {
                    problems.add(error(pack, "继承的规则包「" + at + "」不存在，现有：" + String.join("、", parents.keySet())));
                }
                return;
            }
        }
        List<String> line = new ArrayList<>(upwards);
        Collections.reverse(line);
        for (int i = 1; i <= line.size(); i++) {
            lines.putIfAbsent(line.get(i - 1), List.copyOf(line.subList(0, i)));
        }
    }

    /** Null where the manifest names none or cannot be read: its reader says what is wrong with it. */
    private static String parent(Path manifest) throws IOException {
        try {
            JsonNode root = Json.yaml().readTree(Files.readString(manifest));
            JsonNode parent = root.has("extends") ? root.get("extends") : root.get("继承");
            return parent == null || !parent.isString() ? null : parent.stringValue();
        } catch (JacksonException | CharacterCodingException e) {
            return null;
        }
    }

    private static Problem error(String pack, String message) {
        return Problem.error(pack + "/" + MANIFEST, 0, 0, message);
    }
}
