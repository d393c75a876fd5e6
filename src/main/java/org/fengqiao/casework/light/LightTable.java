package org.fengqiao.casework.light;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.text.Decoded;

/**
 * The thresholds as supervision staff keep them: a CSV file with the columns 灯, 逾期项数, 最长逾期日数, 突出项数, 依据, 待核, gravest
 * light first; lines that begin with # are remarks. Read each time, so a change counts at once.
 */
public final class LightTable {

    private static final String HEAD = "灯,逾期项数,最长逾期日数,突出项数,依据,待核";
    private static final int COLUMNS = 6;

    private final Path file;

    public LightTable(Path file) {
        this.file = file;
    }

    /** @throws IllegalStateException naming file and line if the table is not whole */
    public List<Threshold> read() {
        List<String> lines;
        try {
            lines = Decoded.utf8(Files.readAllBytes(file)).orElseThrow(CharacterCodingException::new).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("亮灯档次表 " + file + " 读不出来，请放回这个文件", unreadable);
        }
        List<Threshold> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (i == 0 && !line.equals(HEAD)) {
                throw wrong(1, "表头应为 " + HEAD);
            }
            if (i > 0 && !line.isEmpty() && !line.startsWith("#")) {
                all.add(threshold(i + 1, line));
            }
        }
        return all;
    }

    private Threshold threshold(int number, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS || cells[0].isBlank() || cells[4].isBlank()) {
            throw wrong(number, "应有 " + COLUMNS + " 格，灯和依据不能空");
        }
        return new Threshold(cells[0], count(number, cells[1]), count(number, cells[2]), count(number, cells[3]),
                cells[4], cells[5]);
    }

    private int count(int number, String cell) {
        if (!cell.strip().matches("[1-9][0-9]{0,5}")) {
            throw wrong(number, "「" + cell + "」应为 1 以上的整数");
        }
        return Integer.parseInt(cell.strip());
    }

    private IllegalStateException wrong(int line, String what) {
        return new IllegalStateException("亮灯档次表 " + file + " 第 " + line + " 行：" + what + "。");
    }
}
