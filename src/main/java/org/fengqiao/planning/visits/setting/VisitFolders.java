package org.fengqiao.planning.visits.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fengqiao.calendar.CalendarBook;
import org.fengqiao.calendar.CalendarReader;
import org.fengqiao.calendar.CalendarReading;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.InputFolder;

/** The settings of all places as they lie in the product's folders. */
public final class VisitFolders {

    private final Path root;

    /** @param root the folder that holds {@code planning} and {@code rules} */
    public VisitFolders(Path root) {
        this.root = root;
    }

    /** Names of the places that have settings. */
    public List<String> places() {
        try (Stream<Path> found = Files.list(root.resolve("planning/visits"))) {
            return found.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InputException with everything that is wrong in the place's files, the divisions or the calendar */
    public VisitSetting read(String place) {
        return SettingReader.read(files(place), areas(), calendars());
    }

    /** The texts of a place's folder, by file name. */
    public SortedMap<String, String> files(String place) {
        return InputFolder.read(folder(place));
    }

    /** What shows whether the texts of a place's folder have changed, by file name. */
    public SortedMap<String, InputFolder.Stamp> stamps(String place) {
        return InputFolder.stamps(folder(place));
    }

    private Path folder(String place) {
        return root.resolve("planning/visits").resolve(place);
    }

    /** Divisions of all places. */
    public Areas areas() {
        return Areas.under(root);
    }

    public CalendarBook calendars() {
        CalendarReading reading =
                CalendarReader.read(new TreeMap<>(InputFolder.read(root.resolve("rules/national/calendar"))));
        if (!reading.problems().isEmpty()) {
            throw new InputException(reading.problems().stream().map(p -> Finding.error(p.file(), p.line(), "",
                    p.message(), "请先改正日历文件")).toList());
        }
        return reading.book();
    }
}
