package org.fengqiao.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fengqiao.calendar.CalendarBook;
import org.fengqiao.calendar.CalendarReader;
import org.fengqiao.calendar.CalendarReading;
import org.fengqiao.hash.Sha256;

/**
 * What the folder {@code calendar} of a pack adds to the calendars it inherits.
 *
 * @param files SHA-256 by path relative to the rules folder
 */
record PackCalendar(CalendarBook book, SortedMap<String, String> files, List<Problem> problems) {

    static PackCalendar of(Path rules, String pack) {
        Path folder = rules.resolve(pack).resolve("calendar");
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).filter(PackCalendar::meant).toList()) {
                    byte[] content = Files.readAllBytes(file);
                    String path = pack + "/calendar/" + file.getFileName();
                    texts.put(path, new String(content, StandardCharsets.UTF_8));
                    hashes.put(path, Sha256.hex(content));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("日历文件夹读不出来：" + folder, e);
            }
        }
        CalendarReading reading = CalendarReader.read(texts);
        return new PackCalendar(reading.book(), hashes, reading.problems().stream()
                .map(problem -> Problem.error(problem.file(), problem.line(), 0, problem.message())).toList());
    }

    /** Not what editors keep beside a file while it is open. */
    private static boolean meant(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith("~") && !name.endsWith("#");
    }
}
