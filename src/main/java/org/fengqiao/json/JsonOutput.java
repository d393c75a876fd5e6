package org.fengqiao.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes canonical JSON straight to bytes (UTF-8, no white space, escapes as {@link Json#mapper()} has them) and hands
 * it on in pieces, so that hashing needs no copy of the whole. Commas, brackets and names are the caller's. Of one
 * thread and one text.
 */
public final class JsonOutput {

    /** Where the bytes go; it must not keep the array. */
    @FunctionalInterface
    public interface Sink {
        void take(byte[] bytes, int from, int length);
    }

    private static final int PIECE = 8_192;
    private static final int CHUNK = 512;
    /** The most bytes that one char comes to: an escape of six. */
    private static final int WIDEST = 6;
    private static final byte[] NULL = bytes("null");
    private static final byte[] TRUE = bytes("true");
    private static final byte[] FALSE = bytes("false");
    private static final byte[] PLUS_EIGHT = bytes("+08:00\"");
    private static final byte[] HEX = bytes("0123456789ABCDEF");

    private final Sink sink;
    private final byte[] buffer = new byte[PIECE];
    private final char[] chunk = new char[CHUNK];
    private int at;
    private int handed;

    public JsonOutput(Sink sink) {
        this.sink = sink;
    }

    /** JSON that is kept for writing again and again. */
    public static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** What is written, by itself. */
    public static byte[] of(Consumer<JsonOutput> write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOutput out = new JsonOutput(bytes::write);
        write.accept(out);
        out.flush();
        return bytes.toByteArray();
    }

    /** What it writes, for writing it again; null where it did not fit into what was left of the piece. */
    public byte[] kept(Runnable write) {
        int from = at;
        int before = handed;
        write.run();
        return before == handed ? Arrays.copyOfRange(buffer, from, at) : null;
    }

    public void raw(byte[] json) {
        if (json.length > PIECE - at) {
            flush();
            if (json.length > PIECE) {
                sink.take(json, 0, json.length);
                return;
            }
        }
        System.arraycopy(json, 0, buffer, at, json.length);
        at += json.length;
    }

    public void raw(char ascii) {
        room(1);
        buffer[at++] = (byte) ascii;
    }

    /** @param text may be null */
    public void text(String text) {
        if (text == null) {
            raw(NULL);
            return;
        }
        raw('"');
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(from + CHUNK, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            text.getChars(from, to, chunk, 0);
            room((to - from) * WIDEST);
            encode(to - from);
            from = to;
        }
        raw('"');
    }

    /** As {@link Json#text(Instant)} has it. @param instant may be null */
    public void instant(Instant instant) {
        if (instant == null || !Json.plain(instant)) {
            text(instant == null ? null : Json.text(instant));
            return;
        }
        long local = instant.getEpochSecond() + Json.OFFSET;
        int second = Math.floorMod(local, Json.DAY);
        room(27);
        buffer[at++] = '"';
        day(LocalDate.ofEpochDay(Math.floorDiv(local, Json.DAY)));
        buffer[at++] = 'T';
        two(second / 3_600);
        buffer[at++] = ':';
        two(second / 60 % 60);
        buffer[at++] = ':';
        two(second % 60);
        System.arraycopy(PLUS_EIGHT, 0, buffer, at, PLUS_EIGHT.length);
        at += PLUS_EIGHT.length;
    }

    /** @param day may be null */
    public void date(LocalDate day) {
        if (day == null || day.getYear() < 1000 || day.getYear() > 9999) {
            text(day == null ? null : day.toString());
            return;
        }
        room(12);
        buffer[at++] = '"';
        day(day);
        buffer[at++] = '"';
    }

    private void day(LocalDate day) {
        two(day.getYear() / 100);
        two(day.getYear() % 100);
        buffer[at++] = '-';
        two(day.getMonthValue());
        buffer[at++] = '-';
        two(day.getDayOfMonth());
    }

    private void two(int number) {
        buffer[at++] = (byte) ('0' + number / 10);
        buffer[at++] = (byte) ('0' + number % 10);
    }

    public void number(int number) {
        if (number >= 0 && number < 10) {
            raw((char) ('0' + number));
        } else {
            raw(bytes(Integer.toString(number)));
        }
    }

    public void flag(boolean flag) {
        raw(flag ? TRUE : FALSE);
    }

    /** Hands on what is left. */
    public void flush() {
        sink.take(buffer, 0, at);
        handed++;
        at = 0;
    }

    private void room(int bytes) {
        if (bytes > PIECE - at) {
            flush();
        }
    }

    private void encode(int length) {
        byte[] out = buffer;
        int to = at;
        for (int i = 0; i < length; i++) {
            char c = chunk[i];
            if (c < 0x80) {
                if (c >= 0x20 && c != '"' && c != '\\') {
                    out[to++] = (byte) c;
                } else {
                    to = escape(c, to);
                }
            } else if (c < 0x800) {
                out[to++] = (byte) (0xC0 | c >> 6);
                out[to++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                out[to++] = (byte) (0xE0 | c >> 12);
                out[to++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[to++] = (byte) (0x80 | c & 0x3F);
            } else {
                if (i + 1 == length || !Character.isSurrogatePair(c, chunk[i + 1])) {
                    throw new IllegalArgumentException("文本里有不成对的代理字符，无法写成 JSON");
                }
                int point = Character.toCodePoint(c, chunk[++i]);
                out[to++] = (byte) (0xF0 | point >> 18);
                out[to++] = (byte) (0x80 | point >> 12 & 0x3F);
                out[to++] = (byte) (0x80 | point >> 6 & 0x3F);
                out[to++] = (byte) (0x80 | point & 0x3F);
            }
        }
        at = to;
    }

    private int escape(char c, int start) {
        int to = start;
        buffer[to++] = '\\';
        int letter = switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\f' -> 'f';
            case '\r' -> 'r';
            default -> 'u';
        };
        buffer[to++] = (byte) letter;
        if (letter == 'u') {
            buffer[to++] = '0';
            buffer[to++] = '0';
            buffer[to++] = HEX[c >> 4];
            buffer[to++] = HEX[c & 0xF];
        }
        return to;
    }
}
