package org.fengqiao.policy.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.hash.Sha256;
import org.fengqiao.policy.Problem;

/** Takes the files of a pack into memory: only those that belong there, none through a link, none too large. */
final class PackFolder {

    static final Pattern PACK_NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private static final int MIB = 1 << 20;
    private static final int MOST_FILES = 2000;
    private static final Map<String, Set<String>> BELONGS = Map.of("", Set.of("drl"),
            "sentences", Set.of("dsl", "dslr"), "tables", Set.of("csv", "xlsx"));
    private static final Map<String, Integer> LARGEST = Map.of("drl", MIB, "dsl", MIB, "dslr", MIB, "yaml", MIB,
            "csv", 8 * MIB, "xlsx", 8 * MIB);
    /** Files that look as if they were meant to count: leaving them out silently would mislead. */
    private static final Set<String> SUSPECT = Set.of("drl", "dsl", "dslr", "xls", "xlsm", "xlsb", "ods", "gdrl",
            "rdrl", "rdslr", "dmn", "bpmn", "pmml", "java", "class", "jar", "kts", "groovy", "yml");

    /** What editors and version control keep beside the files that people mean. */
    private static final Pattern EDITING = Pattern.compile("\\..*|~\\$.*");

    private final Path root;
    private final String pack;
    private final List<Problem> problems = new ArrayList<>();
    private final List<PackFile> files = new ArrayList<>();

    PackFolder(Path root, String pack) {
        this.root = root;
        this.pack = pack;
    }

    List<Problem> problems() {
        return problems;
    }

    /** In order of path. Empty with a problem if there is no such folder. */
    List<PackFile> files() {
        if (!PACK_NAME.matcher(pack).matches()) {
            problem(Characters.shown(pack), "规则包的文件夹名只用小写字母、数字与连字符，以字母开头，例如 futian");
            return files;
        }
        Path folder = root.resolve(pack);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            problem(pack, "没有规则包「" + pack + "」：规则文件夹下找不到这个文件夹");
            return files;
        }
        try (Stream<Path> found = Files.walk(folder, 8)) {
            for (Path file : found.sorted().toList()) {
                take(folder, file);
            }
        } catch (IOException e) {
            problem(pack, "文件夹读不出来，请检查权限");
        }
        return files;
    }

    private void take(Path folder, Path file) throws IOException {
        String path = root.relativize(file).toString().replace('\\', '/');
        for (Path part : folder.relativize(file)) {
            if (EDITING.matcher(part.toString()).matches()) {
                return;
            }
        }
        if (Files.isSymbolicLink(file)) {
            problem(path, "不允许用链接指向别处的文件，请放入文件本身");
            return;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String parent = folder.relativize(file.getParent()).toString().replace('\\', '/');
        PackFile empty = new PackFile(path, file.getFileName().toString(), new byte[0], "");
        String extension = empty.extension();
        boolean manifest = parent.isEmpty() && empty.name().equals("pack.yaml");
        if (!manifest && !BELONGS.getOrDefault(parent, Set.of()).contains(extension)) {
            if (SUSPECT.contains(extension)) {
                problem(path, "这个文件不会被读取：规则（.drl）放在规则包文件夹里，句型与句子（.dsl、.dslr）放在 sentences，表格（.csv、.xlsx）放在 tables");
            }
            return;
        }
        if (path.indexOf('!') >= 0 || !path.codePoints().allMatch(c -> Characters.printable(c) && c >= ' ')) {
            problem(Characters.shown(path), "文件名里不允许「!」与看不见的字符，请改名");
        } else if (Files.size(file) > LARGEST.get(extension)) {
            problem(path, "文件太大，至多 " + LARGEST.get(extension) / MIB + " MiB，请拆成几个文件");
        } else if (files.size() >= MOST_FILES) {
            problem(path, "文件太多，一个规则包至多 " + MOST_FILES + " 个文件");
        } else {
            byte[] bytes = Files.readAllBytes(file);
            files.add(new PackFile(path, empty.name(), bytes, Sha256.hex(bytes)));
        }
    }

    private void problem(String path, String message) {
        problems.add(Problem.error(path, 0, 0, message));
    }
}
