package org.fengqiao.file.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the XML of one part of a workbook. A document type, through which entities come in, is refused. */
final class PartReader implements Closeable {

    private static final int LONGEST_TEXT = CsvScanner.LONGEST_CELL;

    private final WorkbookZip zip;
    private final String part;
    private final InputStream in;
    private final XMLStreamReader xml;

    PartReader(WorkbookZip zip, String part) throws IOException {
        this.zip = zip;
        this.part = part;
        this.in = zip.open(part);
        try {
            this.xml = factory().createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            in.close();
            throw damaged(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without a document type there are no entities to grow; the limit would only hit long sheets.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory;
    }

    /** The next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableFileException("工作簿的「" + part + "」里有文档类型或实体声明，已拒绝读取；请用表格软件另存为 .xlsx。");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    boolean starts() {
        return xml.isStartElement();
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute whatever its name space, or null. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute of a name space that ends so: {@code r:id} stands beside {@code id}. */
    String attribute(String nameSpaceEnd, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && space != null && space.endsWith(nameSpaceEnd)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text up to the end of the current element, which holds nothing else. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > LONGEST_TEXT) {
                        throw new UnreadableFileException("工作簿里有一格超过 " + LONGEST_TEXT + " 字，请删减。");
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw damaged(null);
                }
            }
            return text.toString();
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    UnreadableFileException damaged(Exception cause) {
        UnreadableFileException damaged = new UnreadableFileException(
                "工作簿的「" + part + "」已损坏或没有传完整，请用表格软件打开后另存为 .xlsx。");
        if (cause != null) {
            damaged.initCause(cause);
        }
        return damaged;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException ignored) {
            throw damaged(ignored);
        } finally {
            in.close();
        }
    }
}
