package org.fengqiao.decision.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.policy.Problem;

/** The scenarios that stand beside the packs of a rules folder. */
public final class ScenarioFolder {

    private ScenarioFolder() {
    }

    /**
     * Every scenario of every pack, by path and in the order of the files.
     *
     * @throws ScenarioException    with every error of every file, in Chinese
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public static List<Scenario> read(Path rules) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : files(rules)) {
            String file = rules.relativize(path).toString().replace('\\', '/');
            ScenarioProblems found = new ScenarioProblems(file);
            Node root = new NodeReader(found).read(text(path));
            if (root != null) {
                scenarios.addAll(new ScenarioReader(rules.relativize(path).getName(0).toString(), file, found)
                        .read(root));
            }
            problems.addAll(found.found());
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return List.copyOf(scenarios);
    }

    private static List<Path> files(Path rules) {
        try (Stream<Path> paths = Files.walk(rules, 3)) {
            return paths.filter(p -> rules.relativize(p).getNameCount() == 3)
                    .filter(p -> p.getParent().getFileName().toString().equals("scenarios"))
                    .filter(p -> p.toString().endsWith(".yaml"))
                    // Editors keep hidden files beside one that is open.
                    .filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("情景文件读不出来，请存为 UTF-8：" + path, e);
        }
    }
}
