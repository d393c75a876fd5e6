package org.fengqiao.roster;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.calendar.CalendarBook;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.InputFolder;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.setting.SettingReader;
import org.fengqiao.planning.visits.setting.VisitFolders;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.SearchSettings;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.text.Nearest;
import org.springframework.util.ConcurrentLruCache;

/**
 * Settings of places read into problems. The divisions and calendars are read once, at first need; settings are read
 * again as soon as a file of their folder was written, so a change counts at once. For any number of threads.
 */
public final class VisitPlaces {

    private static final int KEPT = 8;
    private static final String SEARCHES = "solver.yaml";

    private record Key(SettingFiles files, Period period, Circumstances circumstances) {
    }

    private record Seen(SortedMap<String, InputFolder.Stamp> stamps, SettingFiles files) {
    }

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Covering> readable = new ConcurrentHashMap<>();
    private final Path planning;
    private final VisitFolders folders;
    private final ConcurrentLruCache<SettingFiles, VisitSetting> settings = new ConcurrentLruCache<>(KEPT, this::read);
    private final ConcurrentLruCache<Key, VisitProblem> problems = new ConcurrentLruCache<>(KEPT, key ->
            VisitProblem.of(key.circumstances().applied(setting(key.files())), key.period()));
    private Areas areas;
    private CalendarBook calendars;

    /** @param root the folder that holds {@code planning} and {@code rules} */
    public VisitPlaces(Path root) {
        this.planning = root.resolve("planning/visits");
        this.folders = new VisitFolders(root);
    }

    public List<String> names() {
        return folders.places();
    }

    /** By folder what people read: the name that the settings give, with the folder; it alone where they cannot be read. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        names().forEach(folder -> titles.put(folder, title(folder)));
        return titles;
    }

    private String title(String folder) {
        try {
            return setting(files(folder)).policy().name() + "（" + folder + "）";
        } catch (ProblemException faulty) {
            return folder;
        }
    }

    /** A place with its settings as its files say now. */
    public record Covering(String name, VisitSetting setting) {
    }

    /** @throws ProblemException when there are no settings of that name, or something is wrong in them */
    public Covering of(String place) {
        return new Covering(place, setting(files(place)));
    }

    /**
     * The place whose leaders visit the division, or empty if no settings cover it. Looks at the files of each place, so
     * what is found is passed on instead of being looked for again. A place whose files hold a mistake is as it was before
     * it, since the register must go on while somebody writes there.
     *
     * @throws ProblemException with everything that is wrong in the files of a place that could never be read
     */
    public Optional<Covering> covering(String division) {
        return names().stream().map(this::lastReadable)
                .filter(place -> division.startsWith(place.setting().policy().division())).findFirst();
    }

    private Covering lastReadable(String place) {
        try {
            Covering now = new Covering(place, setting(current(place)));
            readable.put(place, now);
            return now;
        } catch (ProblemException faulty) {
            return Optional.ofNullable(readable.get(place)).orElseThrow(() -> faulty);
        }
    }

    /** @throws ProblemException when there are no settings of that name */
    public SettingFiles files(String place) {
        if (place == null || !names().contains(place)) {
            throw new ProblemException(ProblemCode.UNKNOWN_VISIT_PLACE, "没有「" + place + "」的排班设置，现有："
                    + String.join("、", names()) + "。", List.of(Fault.inBody("/place", "unknown-place",
                    "没有这个地方的排班设置", place == null ? names() : Nearest.to(place, names()))));
        }
        return current(place);
    }

    private SettingFiles current(String place) {
        // Stamped before it is read: what is written meanwhile is seen the next time.
        SortedMap<String, InputFolder.Stamp> stamps = folders.stamps(place);
        return seen.compute(place, (name, last) -> last != null && last.stamps().equals(stamps) ? last
                : new Seen(stamps, SettingFiles.of(folders.files(name)))).files();
    }

    /** The files of a folder anywhere. */
    public SettingFiles folder(Path folder) {
        return SettingFiles.of(InputFolder.read(folder));
    }

    /**
     * Each entry of the register that asks for a leader asks this, so the last few are kept.
     *
     * @throws ProblemException with everything that is wrong in the files
     */
    public VisitSetting setting(SettingFiles files) {
        return settings.get(files);
    }

    /** Building one of a year takes a part of a second, so the last few are kept. */
    public VisitProblem problem(SettingFiles files, Period period, Circumstances circumstances) {
        return problems.get(new Key(files, period, circumstances));
    }

    /** The searches that the office can choose from, by name. */
    public Map<String, SearchSetting> searches() {
        try {
            return SearchSettings.read(SEARCHES, InputFolder.read(planning).getOrDefault(SEARCHES, ""));
        } catch (InputException wrong) {
            throw InputFaults.of(wrong);
        }
    }

    private VisitSetting read(SettingFiles files) {
        try {
            return SettingReader.read(files.texts(), areas(), calendars());
        } catch (InputException wrong) {
            throw InputFaults.of(wrong);
        }
    }

    private synchronized Areas areas() {
        if (areas == null) {
            areas = folders.areas();
        }
        return areas;
    }

    private synchronized CalendarBook calendars() {
        if (calendars == null) {
            calendars = folders.calendars();
        }
        return calendars;
    }
}
