package org.fengqiao.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.fengqiao.calendar.CalendarBook;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.Problem.Severity;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.fengqiao.policy.reading.PackRead;
import org.fengqiao.policy.reading.PackReader;

/**
 * Makes policies of a rules folder: every subfolder with a {@code pack.yaml} is a pack; {@code directory} is none. A
 * pack is read after the one it extends, checked together with all it extends, and built.
 */
public final class PolicyLoader {

    private final PackReader reader;
    private final Lexicon terms;

    /**
     * @param terms what rules may mention before any pack adds to it: {@link Lexicon#of} a directory's names where one
     *              is at hand, otherwise {@link Lexicon#EMPTY}
     */
    public PolicyLoader(PackReader reader, Lexicon terms) {
        this.reader = reader;
        this.terms = terms;
    }

    /**
     * @throws PolicyException      with every error of every pack, and the warnings behind them
     * @throws UncheckedIOException where the folder cannot be listed
     */
    public PolicyBook load(Path rules) {
        try {
            Parents parents = Parents.of(rules);
            Loading loading = new Loading(rules, parents);
            parents.lines().forEach(loading::pack);
            return loading.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("规则文件夹读不出来：" + rules, e);
        }
    }

    /** One load, from the packs without parent down. */
    private final class Loading {

        private final Path rules;
        private final List<Problem> problems;
        private final Map<String, PackRead> read = new HashMap<>();
        private final Map<String, PackContent> contents = new HashMap<>();
        private final Map<String, PackCalendar> calendars = new HashMap<>();
        private final List<PackPolicy> policies = new ArrayList<>();

        Loading(Path rules, Parents parents) {
            this.rules = rules;
            this.problems = new ArrayList<>(parents.problems());
        }

        void pack(String name, List<String> line) {
            Lexicon inherited = line.size() == 1 ? terms : read.get(line.get(line.size() - 2)).lexicon();
            PackRead pack = reader.read(rules, name, inherited);
            PackCalendar calendar = PackCalendar.of(rules, name);
            read.put(name, pack);
            calendars.put(name, calendar);
            problems.addAll(pack.problems());
            problems.addAll(calendar.problems());
            contents.put(name, new PackDates(pack.content()).bound(problems));
            if (!failed(line)) {
                build(line);
            }
        }

        private void build(List<String> line) {
            Lineage lineage = new Lineage(line.stream().map(contents::get).toList());
            CalendarBook book = CalendarBook.EMPTY;
            SortedMap<String, String> files = new TreeMap<>();
            for (String name : line) {
                book = book.with(calendars.get(name).book());
                files.putAll(contents.get(name).files());
                files.putAll(calendars.get(name).files());
            }
            problems.addAll(new SwitchCheck(lineage).problems());
            problems.addAll(new ContradictionCheck(lineage).problems());
            problems.addAll(new FloorCheck(lineage, places(lineage.own().pack(), book)).problems());
            policies.add(new PackPolicy(lineage, files, book));
        }

        /** A pack is only compared with packs that could be read: otherwise one mistake would be told many times. */
        private boolean failed(List<String> line) {
            return problems.stream().filter(problem -> problem.severity() == Severity.ERROR)
                    .anyMatch(problem -> line.contains(problem.file().split("/", 2)[0]));
        }

        PolicyBook finish() {
            if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
                throw new PolicyException(problems);
            }
            return new PolicyBook(policies, problems);
        }
    }

    private static List<WorkCalendar> places(Pack pack, CalendarBook book) {
        List<String> divisions = pack.divisions().isEmpty() ? List.of("") : pack.divisions();
        return divisions.stream().map(book::forPlace).distinct().toList();
    }
}
