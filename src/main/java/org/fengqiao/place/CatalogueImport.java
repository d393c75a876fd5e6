package org.fengqiao.place;

import java.util.Locale;

/**
 * Replaces the catalogue of items by another one, as a whole: either every row and everything that refers to it is in
 * order, or nothing changes.
 */
public final class CatalogueImport {

    private static final int LARGEST = 32 * 1024 * 1024;

    private CatalogueImport() {
    }

    /**
     * A new directory with the catalogue of {@code bytes} in place of that of {@code base}, and so with a new
     * revision. Nothing is written; see {@link CatalogueFile}.
     *
     * @param base     as read by {@link DirectoryFolder}
     * @param fileName for the errors; ending in {@code .xlsx} for a workbook (first sheet), anything else is read as
     *                 CSV in UTF-8 or GB18030. Headings are those of {@code items.csv}, in Chinese or English
     * @throws DirectoryException with every problem found, by row and column of the given file
     */
    public static Directory read(Directory base, String fileName, byte[] bytes) {
        if (!(base instanceof IndexedDirectory directory)) {
            throw new IllegalArgumentException("base must have been read from files");
        }
        Problems problems = new Problems();
        Table table = table(fileName, bytes, problems);
        ItemsFile.read(table, directory.systems());
        problems.throwIfAny();
        if (table.rows().isEmpty()) {
            problems.add(fileName, 0, null, "没有一行事项，请填好再导入");
            problems.throwIfAny();
        }
        String text = CsvTables.write(table, ItemsFile.COLUMNS);
        return new DirectoryReader(directory.sources().with(ItemsFile.FILE, text), new Problems()).read();
    }

    private static Table table(String fileName, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.add(fileName, 0, null, "文件超过 " + LARGEST / 1024 / 1024 + " MB，请拆分");
            return Table.empty(fileName);
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return XlsxTables.read(fileName, bytes, ItemsFile.COLUMNS, problems);
        }
        String text = TextChecks.decodeForeign(bytes).orElse(null);
        if (text == null) {
            problems.add(fileName, 0, null, "既不是 UTF-8 也不是 GB18030 编码，请另存为「CSV UTF-8」再导入");
            return Table.empty(fileName);
        }
        return CsvTables.read(fileName, text, ItemsFile.COLUMNS, problems);
    }
}
