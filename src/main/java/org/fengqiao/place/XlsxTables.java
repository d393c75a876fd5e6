package org.fengqiao.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an XLSX workbook as a stream, without building the workbook in memory. */
final class XlsxTables {

    private static final long LARGEST = 128L * 1024 * 1024;

    private XlsxTables() {
    }

    static Table read(String file, byte[] bytes, List<Column> columns, Problems problems) {
        if (!small(bytes)) {
            problems.add(file, 0, null, "不是能读的 XLSX 工作簿，或展开后超过 " + LARGEST / 1024 / 1024
                    + " MB，请只留第一张工作表、另存为 .xlsx 再试");
            return Table.empty(file);
        }
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(workbook);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            if (!sheets.hasNext()) {
                problems.add(file, 0, null, "工作簿里没有工作表");
                return Table.empty(file);
            }
            try (InputStream sheet = sheets.next()) {
                TableBuilder builder = new TableBuilder(file + "!" + sheets.getSheetName(), columns, problems);
                read(sheet, reader, new ReadOnlySharedStringsTable(workbook), builder);
                return builder.table();
            }
        } catch (SheetRows.Enough e) {
            return Table.empty(file);
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | SAXException | POIXMLException
                 | RecordFormatException | ParserConfigurationException | IllegalArgumentException e) {
            problems.add(file, 0, null, "不是能读的 XLSX 工作簿，请用表格软件另存为 .xlsx 再试");
            return Table.empty(file);
        }
    }

    /** Unpacks once and throws away, since a workbook of a few kilobytes can unpack to more than the memory. */
    private static boolean small(byte[] bytes) {
        byte[] buffer = new byte[8192];
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            boolean any = false;
            while (zip.getNextEntry() != null) {
                any = true;
                for (int n = zip.read(buffer); n >= 0 && size <= LARGEST; n = zip.read(buffer)) {
                    size += n;
                }
                if (size > LARGEST) {
                    return false;
                }
            }
            return any;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void read(InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable strings,
                             TableBuilder builder)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings,
                new SheetRows(builder), new PlainCells(), false));
        parser.parse(new InputSource(sheet));
    }
}
