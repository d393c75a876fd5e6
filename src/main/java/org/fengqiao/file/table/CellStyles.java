package org.fengqiao.file.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles show a number as a day or time. */
final class CellStyles {

    private static final int MOST = 100_000;

    private final BitSet dates = new BitSet();

    static CellStyles read(WorkbookZip zip, String part) throws IOException {
        CellStyles styles = new CellStyles();
        if (part != null) {
            try (PartReader xml = new PartReader(zip, part)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    boolean date(int style) {
        return style >= 0 && dates.get(style);
    }

    private void read(PartReader xml) throws IOException {
        Map<Integer, String> formats = new HashMap<>();
        boolean inCells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.name().equals("cellXfs")) {
                inCells = xml.starts();
            } else if (xml.starts("numFmt") && formats.size() < MOST && number(xml.attribute("numFmtId")) >= 0) {
                formats.put(number(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
            } else if (inCells && xml.starts("xf") && style < MOST) {
                int format = number(xml.attribute("numFmtId"));
                String code = formats.getOrDefault(format, format < 0 ? null : BuiltinFormats.getBuiltinFormat(format));
                dates.set(style++, chinese(format) || code != null && DateUtil.isADateFormat(format, code));
            }
        }
    }

    /** Built-in formats of Chinese Excel, such as 2026年3月2日 and 上午9时30分, that have no code in the file. */
    private static boolean chinese(int format) {
        return format >= 27 && format <= 36 || format >= 50 && format <= 58;
    }

    private static int number(String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
