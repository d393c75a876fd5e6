package org.fengqiao.web.api.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.give.NoticeDocument;
import org.fengqiao.roster.give.NoticePdf;
import org.fengqiao.roster.give.Notices;
import org.fengqiao.roster.give.PublicNotice;
import org.fengqiao.roster.give.RosterPdf;
import org.fengqiao.roster.give.RosterWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Rosters and their notices as files to download, for the interface and the pages alike. */
@Component
public class Downloads {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Something that writes itself. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream to) throws IOException;
    }

    private final RosterDesk desk;
    private final Notices notices;

    Downloads(RosterDesk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /** The office's own table to be edited; its name tells the version. */
    public ResponseEntity<byte[]> workbook(String id) throws IOException {
        Opened opened = desk.open(id);
        OfficeRoster roster = opened.roster();
        return file(new RosterWorkbook(new DutyTable(opened.problem()).lines(roster.draft().plan(), roster.draft().pinned()))
                ::write, XLSX, versioned(roster) + ".xlsx");
    }

    /** The office's own table to be printed. */
    public ResponseEntity<byte[]> sheet(String id) throws IOException {
        Opened opened = desk.open(id);
        OfficeRoster roster = opened.roster();
        return file(new RosterPdf(versioned(roster), new DutyTable(opened.problem())
                .lines(roster.draft().plan(), roster.draft().pinned()))::write, MediaType.APPLICATION_PDF_VALUE,
                versioned(roster) + ".pdf");
    }

    public ResponseEntity<byte[]> notice(String id) throws IOException {
        PublicNotice notice = notices.of(id);
        return file(new NoticeDocument(notice)::write, DOCX, notice.fileName() + ".docx");
    }

    public ResponseEntity<byte[]> noticePdf(String id) throws IOException {
        PublicNotice notice = notices.of(id);
        return file(new NoticePdf(notice)::write, MediaType.APPLICATION_PDF_VALUE, notice.fileName() + ".pdf");
    }

    private static String versioned(OfficeRoster roster) {
        return roster.head().title() + " 第" + roster.version() + "版";
    }

    private static ResponseEntity<byte[]> file(Content content, String type, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.write(out);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8).build().toString()).body(out.toByteArray());
    }
}
