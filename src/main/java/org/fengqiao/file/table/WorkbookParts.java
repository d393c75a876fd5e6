package org.fengqiao.file.table;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a workbook holds.
 *
 * @param sheets  visible worksheets in their order
 * @param texts   name of the part with shared texts, or null
 * @param styles  name of the part with styles, or null
 * @param from1904 whether days are counted from 1904
 */
record WorkbookParts(List<SheetPart> sheets, String texts, String styles, boolean from1904) {

    private static final int MOST_SHEETS = 500;

    /** @param part name of the part of the ZIP */
    record SheetPart(String name, String part) {
    }

    private record Target(String type, String part) {
    }

    static WorkbookParts read(WorkbookZip zip) throws IOException {
        if (!zip.has("_rels/.rels")) {
            throw new UnreadableFileException("文件是 ZIP 压缩包，不是 XLSX 工作簿，请先解压，或用表格软件另存为 .xlsx。");
        }
        String workbook = targets(zip, "").values().stream().filter(t -> t.type().endsWith("/officeDocument"))
                .map(Target::part).findFirst().orElse("xl/workbook.xml");
        if (!workbook.endsWith(".xml")) {
            throw new UnreadableFileException("工作簿是二进制的 .xlsb 格式，请另存为 .xlsx。");
        }
        Map<String, Target> targets = targets(zip, workbook);
        List<SheetPart> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (PartReader xml = new PartReader(zip, workbook)) {
            boolean root = true;
            while (xml.next()) {
                if (root && !xml.starts("workbook")) {
                    throw new UnreadableFileException("工作簿不是表格（可能是文档或演示文稿），请用表格软件另存为 .xlsx。");
                }
                root = false;
                if (xml.starts("workbookPr")) {
                    String date1904 = xml.attribute("date1904");
                    from1904 = "1".equals(date1904) || "true".equals(date1904);
                } else if (xml.starts("sheet")) {
                    Target target = targets.get(xml.attribute("/relationships", "id"));
                    String state = xml.attribute("state");
                    if (target != null && target.type().endsWith("/worksheet")
                            && (state == null || state.equals("visible")) && sheets.size() < MOST_SHEETS) {
                        sheets.add(new SheetPart(String.valueOf(xml.attribute("name")).strip(), target.part()));
                    }
                }
            }
        }
        return new WorkbookParts(sheets, part(targets, "/sharedStrings"), part(targets, "/styles"), from1904);
    }

    private static String part(Map<String, Target> targets, String type) {
        return targets.values().stream().filter(t -> t.type().endsWith(type)).map(Target::part).findFirst().orElse(null);
    }

    /** Relations of a part by id; those that lead out of the file are left out. */
    private static Map<String, Target> targets(WorkbookZip zip, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Target> targets = new HashMap<>();
        try (PartReader xml = new PartReader(zip, relations)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))
                        && xml.attribute("Type") != null && targets.size() < MOST_SHEETS * 2) {
                    targets.put(xml.attribute("Id"),
                            new Target(xml.attribute("Type"), resolved(folder, xml.attribute("Target"))));
                }
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        try {
            return URI.create("/" + folder).resolve(target).getPath().substring(1);
        } catch (RuntimeException unusable) {
            return "";
        }
    }
}
