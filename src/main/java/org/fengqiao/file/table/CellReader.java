package org.fengqiao.file.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns the cells of a workbook into text. */
final class CellReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final SharedTexts texts;
    private final CellStyles styles;
    private final boolean from1904;

    CellReader(SharedTexts texts, CellStyles styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** Reads from the start of {@code c} to its end. */
    Cell read(PartReader xml) throws IOException {
        String type = xml.attribute("t");
        int style = style(xml.attribute("s"));
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = TextRuns.read(xml, "is");
            } else if (xml.starts("f")) {
                formula = true;
                xml.text();
            }
        }
        Cell cell = cell(type == null ? "n" : type, style, value);
        return formula ? new Cell(cell.text(), "是公式，请复制后用「选择性粘贴」粘贴为数值") : cell;
    }

    private Cell cell(String type, int style, String value) throws IOException {
        return switch (type) {
            case "s" -> shared(value.strip());
            case "str" -> Cell.of(TextRuns.decoded(value));
            case "b" -> Cell.of(value.strip().equals("1") ? "是" : "否");
            case "e" -> new Cell(value, "是错误值 " + value + "，请改成要写的值");
            case "n" -> value.isBlank() ? Cell.EMPTY : number(style, value.strip());
            default -> Cell.of(value);
        };
    }

    private Cell shared(String number) throws IOException {
        String text;
        try {
            text = texts.at(Long.parseLong(number));
        } catch (NumberFormatException none) {
            text = null;
        }
        return text == null ? new Cell("", "指向的文字不在文件里，文件可能已损坏") : Cell.of(text);
    }

    private Cell number(int style, String text) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return new Cell(text, "的数字「" + text + "」读不出来");
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new Cell(text, "的数字「" + text + "」读不出来");
        }
        return styles.date(style) ? date(value, text) : Cell.of(plain(value));
    }

    private Cell date(double value, String text) {
        if (!DateUtil.isValidExcelDate(value) || value >= 2_958_466) {
            return new Cell(text, "的日期「" + text + "」不存在");
        }
        LocalDateTime at = DateUtil.getLocalDateTime(value, from1904, true);
        if (value < 1 && !from1904) {
            return Cell.of(TIME.format(at));
        }
        return Cell.of((at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY
                : at.getSecond() == 0 ? MINUTE : SECOND).format(at));
    }

    private static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static int style(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
