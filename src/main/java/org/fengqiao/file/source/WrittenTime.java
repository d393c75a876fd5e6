package org.fengqiao.file.source;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.json.Json;

/**
 * Points in time as people write them: 2026年3月2日 9:30, 2026/3/2 下午3:30, 2026.3.2, 20260302, and ISO 8601. Without an
 * offset Beijing time is meant, without a time of day its beginning.
 */
public final class WrittenTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern OFFSET = Pattern.compile("(?i).*T.*(Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?|(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d))");
    private static final Pattern WEEKDAY = Pattern.compile("\\(?(?:星期|周)[一二三四五六日天]\\)?");
    private static final Pattern TIME = Pattern.compile(
            "(?i)(上午|下午|am|pm)?\\s*(\\d{1,2})(?::|时|点)(\\d{1,2})?(?::|分)?(\\d{1,2})?(?:\\.\\d+)?秒?\\s*(am|pm)?");

    private WrittenTime() {
    }

    /** @throws IllegalArgumentException in Chinese */
    public static Instant read(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (OFFSET.matcher(text).matches()) {
            return Json.instant(text);
        }
        Matcher day = DAY.matcher(text);
        if (!day.lookingAt()) {
            throw unreadable(written);
        }
        String rest = WEEKDAY.matcher(text.substring(day.end())).replaceFirst("").strip();
        Matcher time = TIME.matcher(rest.startsWith("T") ? rest.substring(1) : rest);
        if (!rest.isEmpty() && !time.matches()) {
            throw unreadable(written);
        }
        try {
            return LocalDateTime.of(number(day, 1), first(day, 2, 4, 6), first(day, 3, 5, 7),
                    rest.isEmpty() ? 0 : hour(time), rest.isEmpty() ? 0 : number(time, 3),
                    rest.isEmpty() ? 0 : number(time, 4)).atZone(ZONE).toInstant();
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("没有「" + Quote.of(written) + "」这个时间，请核对年月日与时分");
        }
    }

    private static int hour(Matcher time) {
        String half = time.group(1) != null ? time.group(1) : time.group(5);
        int hour = number(time, 2);
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = half.equals("下午") || half.equalsIgnoreCase("pm");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static int first(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return number(matcher, group);
            }
        }
        return 0;
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static IllegalArgumentException unreadable(String written) {
        return new IllegalArgumentException("应是时间，例如 2026年3月2日 9:30 或 2026-03-02 09:30，实为「" + Quote.of(written) + "」"
                + (written.strip().matches("\\d+(\\.\\d+)?") ? "；如果是表格里的日期，请把单元格格式设为日期" : ""));
    }
}
