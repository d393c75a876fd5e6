package org.fengqiao.file.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.text.Defused;

/**
 * Splits text into rows as RFC 4180 says, and takes the marks of {@link Defused} away. Every length is bounded: a quote
 * that is never closed would otherwise draw the rest of the file into one cell.
 */
final class CsvScanner {

    static final int LONGEST_CELL = 200_000;
    static final int LONGEST_ROW = 2_000_000;
    static final int MOST_COLUMNS = 1_000;
    private static final int NONE = -2;

    private final Reader in;
    private final char delimiter;
    private int ahead = NONE;
    private long row;
    private int length;
    private List<Cell> cells;

    CsvScanner(Reader in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /** The next row, blank or not; null at the end. */
    Row next() throws IOException {
        if (peek() < 0) {
            return null;
        }
        row++;
        length = 0;
        cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            if (cells.size() >= MOST_COLUMNS) {
                throw refused("第 " + row + " 行超过 " + MOST_COLUMNS + " 列，不像事项表，请检查分隔符。");
            }
            cells.add(peek() == '"' ? quoted() : Cell.of(Defused.undone(plain())));
            more = endOfCell();
        }
        return new Row(null, row, cells);
    }

    private String plain() throws IOException {
        StringBuilder text = new StringBuilder();
        while (!atEnd(peek())) {
            add(text, read(), false);
        }
        return text.toString();
    }

    private Cell quoted() throws IOException {
        read();
        StringBuilder text = new StringBuilder();
        while (true) {
            int c = read();
            if (c < 0) {
                throw refused(place() + "开始的引号到文件末尾都没有结束：文件可能没有传完整，或少写了一个英文双引号。");
            }
            if (c != '"') {
                add(text, c, true);
            } else if (peek() == '"') {
                add(text, read(), true);
            } else {
                break;
            }
        }
        String rest = plain();
        return rest.isBlank() ? Cell.of(Defused.undone(text.toString())) : new Cell(text + rest,
                "引号结束以后还有文字，单元格里的英文双引号要写两遍");
    }

    private void add(StringBuilder text, int c, boolean inQuotes) {
        text.append((char) c);
        length++;
        if (text.length() > LONGEST_CELL) {
            throw refused(place() + "超过 " + LONGEST_CELL + " 字" + (inQuotes ? "，可能是引号没有结束，请检查这一格。" : "，请删减。"));
        }
        if (length > LONGEST_ROW) {
            throw refused("第 " + row + " 行超过 " + LONGEST_ROW + " 字，请删减。");
        }
    }

    /** Whether another cell follows in this row. */
    private boolean endOfCell() throws IOException {
        int c = read();
        if (c == '\r' && peek() == '\n') {
            read();
        }
        return c == delimiter;
    }

    private boolean atEnd(int c) {
        return c < 0 || c == delimiter || c == '\n' || c == '\r';
    }

    private int peek() throws IOException {
        if (ahead == NONE) {
            ahead = in.read();
        }
        return ahead;
    }

    private int read() throws IOException {
        int c = peek();
        ahead = NONE;
        return c;
    }

    private String place() {
        return "第 " + row + " 行第 " + (cells.size() + 1) + " 列";
    }

    private UnreadableFileException refused(String why) {
        return new UnreadableFileException(why);
    }
}
