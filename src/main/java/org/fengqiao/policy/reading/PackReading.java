package org.fengqiao.policy.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.fengqiao.policy.PackContent;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.rule.Source;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.fengqiao.policy.vocabulary.SentenceForm;

/** One reading of one pack: words first, since rules are checked against them, then rules. */
final class PackReading {

    /** The sheets of a table file. */
    private record TableRead(List<Sheet> sheets, List<Problem> problems) {

        static TableRead of(PackFile file) {
            if (file.extension().equals("xlsx")) {
                Workbook workbook = new Workbook(file);
                return new TableRead(workbook.sheets(), workbook.problems());
            }
            Findings findings = new Findings(file.path());
            List<Sheet> sheets = CsvSheet.read(file, findings).stream().toList();
            return new TableRead(sheets, findings.problems());
        }
    }

    /** What a file brought. */
    private record FileRead(List<Rule> rules, List<Problem> problems) {
    }

    private final Path root;
    private final PackFolder folder;
    private final String pack;
    private final FileCache cache;
    private final Lexicon inherited;
    private Vocabulary vocabulary;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final SortedMap<String, String> hashes = new TreeMap<>();

    PackReading(Path root, String pack, Vocabulary vocabulary, FileCache cache) {
        this.root = root.toAbsolutePath();
        this.folder = new PackFolder(root, pack);
        this.pack = pack;
        this.cache = cache;
        this.vocabulary = vocabulary;
        this.inherited = vocabulary.lexicon();
    }

    PackRead read() {
        List<PackFile> files = folder.files();
        problems.addAll(folder.problems());
        files.forEach(f -> hashes.put(f.path(), f.sha256()));
        ManifestReader.Manifest manifest = manifest(files);
        List<Sheet> sheets = sheets(files);
        WordTables words = words(sheets);
        vocabulary = vocabulary.with(inherited.with(words.actions().stream().map(a -> a.name()).toList(),
                words.papers(), words.caseLevels()));

        List<SentencePattern> sentences = sentences(files);
        each(files, "drl", (text, findings) -> new DrlFile(pack, vocabulary, findings).read(text));
        each(files, "dslr", (text, findings) -> new SentenceFile(pack,
                new SentenceReader(vocabulary, sentences, findings), findings).read(text));
        tables(sheets);
        unique();
        problems.sort(Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::column));
        return new PackRead(new PackContent(manifest.pack(), manifest.switches(), rules, words.actions(),
                words.papers(), words.caseLevels(), hashes), vocabulary.lexicon(), problems);
    }

    private ManifestReader.Manifest manifest(List<PackFile> files) {
        PackFile file = files.stream().filter(f -> f.name().equals("pack.yaml")).findFirst().orElse(null);
        if (file == null) {
            if (problems.isEmpty()) {
                problems.add(Problem.error(pack + "/pack.yaml", 0, 0, "缺少 pack.yaml，至少写明「名称: " + pack + "」"));
            }
            return ManifestReader.Manifest.empty(pack);
        }
        Findings findings = new Findings(file.path());
        ManifestReader.Manifest manifest = TextFile.utf8(file, findings)
                .map(text -> new ManifestReader(pack, findings).read(text))
                .orElseGet(() -> ManifestReader.Manifest.empty(pack));
        problems.addAll(findings.problems());
        return manifest;
    }

    private List<Sheet> sheets(List<PackFile> files) {
        List<Sheet> sheets = new ArrayList<>();
        for (PackFile file : files) {
            if (file.extension().equals("csv") || file.extension().equals("xlsx")) {
                TableRead read = cache.get(root + "/" + file.path() + "#sheets", file.sha256(), Lexicon.EMPTY,
                        TableRead.class, () -> TableRead.of(file));
                sheets.addAll(read.sheets());
                problems.addAll(read.problems());
            }
        }
        return sheets;
    }

    private void tables(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            if (!WordTables.holds(sheet)) {
                keep(cache.get(root + "/" + sheet.file(), hashes.get(sheet.file().replaceAll("!.*", "")),
                        vocabulary.lexicon(), FileRead.class, () -> {
                            Findings findings = sheet.findings();
                            List<Rule> found = new DecisionTable(pack, vocabulary, sheet, findings).rules();
                            return new FileRead(found, findings.problems());
                        }));
            }
        }
    }

    private WordTables words(List<Sheet> sheets) {
        WordTables words = new WordTables();
        for (Sheet sheet : sheets) {
            if (WordTables.holds(sheet)) {
                Findings findings = sheet.findings();
                words.read(sheet, findings);
                problems.addAll(findings.problems());
            }
        }
        return words;
    }

    /** The forms of this pack and those it inherits; from here on the lexicon holds both. */
    private List<SentencePattern> sentences(List<PackFile> files) {
        List<SentenceForm> own = new ArrayList<>();
        for (PackFile file : files) {
            if (file.extension().equals("dsl")) {
                Findings findings = new Findings(file.path());
                TextFile.utf8(file, findings).map(t -> new SentenceBook(vocabulary, findings).read(t))
                        .ifPresent(own::addAll);
                problems.addAll(findings.problems());
            }
        }
        vocabulary = vocabulary.with(vocabulary.lexicon().withSentences(own));
        SentenceBook book = new SentenceBook(vocabulary, new Findings(pack));
        return vocabulary.lexicon().sentences().stream().flatMap(f -> book.compile(f, false).stream()).toList();
    }

    private void each(List<PackFile> files, String extension, BiFunction<String, Findings, List<Rule>> read) {
        for (PackFile file : files) {
            if (file.extension().equals(extension)) {
                keep(cache.get(root + "/" + file.path(), file.sha256(), vocabulary.lexicon(), FileRead.class, () -> {
                    Findings findings = new Findings(file.path());
                    List<Rule> found = TextFile.utf8(file, findings)
                            .map(t -> read.apply(t, findings)).orElse(List.of());
                    return new FileRead(found, findings.problems());
                }));
            }
        }
    }

    private void keep(FileRead read) {
        rules.addAll(read.rules());
        problems.addAll(read.problems());
    }

    private void unique() {
        Map<String, Rule> names = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Rule first = names.putIfAbsent(rule.name(), rule);
            if (first != null) {
                Source at = rule.source();
                problems.add(Problem.error(at.file(), at.line(), at.column(),
                        "规则名「" + rule.name() + "」重复，已在 " + first.source().position() + " 用过，请改名"));
            }
        }
        rules.clear();
        rules.addAll(names.values());
    }
}
