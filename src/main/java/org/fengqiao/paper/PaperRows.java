package org.fengqiao.paper;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.json.Json;
import org.fengqiao.person.MatterSeals;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.databind.json.JsonMapper;

/** Papers in the database. What they say and who received them lies sealed under the key of the matter. */
final class PaperRows {

    private static final String CONTENT = "paper/content";
    private static final String SERVICE = "paper/service";
    private static final String REVOCATION = "paper/revocation";

    private final JdbcClient jdbc;
    private final MatterSeals seals;
    private final JsonMapper json = Json.mapper();

    PaperRows(JdbcClient jdbc, MatterSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    long add(NewPaper draft, Instant at) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into paper (matter, kind, body, state, version, drafted_by, drafted_at, content)"
                        + " values (?, ?, ?, ?, 1, ?, ?, ?)")
                .params(draft.matter(), draft.content().paper().code(), draft.sender().code(),
                        PaperState.DRAFT.name(), draft.draftedBy(), Columns.of(at), sealed(draft)).update(id, "id");
        return id.getKeyAs(Long.class);
    }

    void revise(long id, NewPaper draft) {
        jdbc.sql("update paper set version = version + 1, drafted_by = ?, content = ? where id = ?")
                .params(draft.draftedBy(), sealed(draft), id).update();
    }

    void issue(Paper paper, PaperNumber number, Signing signing, byte[] document, String hash) {
        jdbc.sql("update paper set version = version + 1, state = ?, issue_year = ?, issue_number = ?, issuer = ?, approver = ?,"
                        + " issued_at = ?, document = ?, document_hash = ? where id = ?")
                .params(PaperState.ISSUED.name(), number.year(), number.number(), signing.issuer(),
                        signing.approver(), Columns.of(signing.at()),
                        seals.seal(paper.draft().matter(), documentContext(paper.id()), document), hash, paper.id())
                .update();
    }

    void serve(Paper paper, ServiceAttempt attempt) {
        jdbc.sql("insert into paper_service (paper, made_at, means, result, sealed) values (?, ?, ?, ?, ?)")
                .params(paper.id(), Columns.of(attempt.at()), attempt.means().name(), attempt.result().name(),
                        seals.seal(paper.draft().matter(), SERVICE, json.writeValueAsBytes(attempt))).update();
        if (attempt.result().serves()) {
            jdbc.sql("update paper set version = version + 1, state = ? where id = ?")
                    .params(PaperState.SERVED.name(), paper.id()).update();
        }
    }

    void revoke(Paper paper, Revocation revocation) {
        jdbc.sql("update paper set version = version + 1, state = ?, revoked_by = ?, revoked_at = ?, revoked_on = ?,"
                + " revoked_why = ? where id = ?").params(PaperState.REVOKED.name(), revocation.by(),
                Columns.of(revocation.at()), revocation.basis(), seals.seal(paper.draft().matter(), REVOCATION,
                        revocation.reason().getBytes(StandardCharsets.UTF_8)), paper.id()).update();
    }

    /** Seals some of the reasons that an earlier version wrote in clear. @return how many; 0 when none is left */
    int sealEarlier(int most) {
        List<Long> clear = jdbc.sql("select paper from paper_unsealed order by paper fetch first ? rows only for update")
                .param(most).query(Long.class).list();
        clear.forEach(id -> {
            jdbc.sql("update paper set revoked_why = ?, revoked_for = null where id = ?")
                    .param(1, clear(id), Types.VARBINARY).param(2, id).update();
            jdbc.sql("delete from paper_unsealed where paper = ?").param(id).update();
        });
        return clear.size();
    }

    /** The reason in clear, sealed; null if the matter was erased: then there is no key, and nothing is kept. */
    private byte[] clear(long id) {
        return jdbc.sql("select matter, revoked_for, content from paper where id = ? for update").param(id)
                .query((row, n) -> {
                    String matter = row.getString("matter");
                    byte[] why = row.getString("revoked_for").getBytes(StandardCharsets.UTF_8);
                    return seals.open(matter, CONTENT, row.getBytes("content")).map(known ->
                            seals.seal(matter, REVOCATION, why));
                }).single().orElse(null);
    }

    void drop(long id) {
        jdbc.sql("delete from paper where id = ?").param(id).update();
    }

    /** Whoever changes a paper holds its row until the transaction ends. */
    void lock(long id) {
        jdbc.sql("select id from paper where id = ? for update").param(id).query(Long.class).optional();
    }

    Optional<Paper> find(long id) {
        return jdbc.sql("select * from paper where id = ?").param(id).query(this::paper).optional();
    }

    List<Paper> ofMatter(String matter) {
        return jdbc.sql("select * from paper where matter = ? order by id").param(matter).query(this::paper).list();
    }

    /** The issued document as it was printed; empty for a draft. */
    Optional<byte[]> document(Paper paper) {
        byte[] sealed = jdbc.sql("select document from paper where id = ?").param(paper.id())
                .query((row, n) -> Optional.ofNullable(row.getBytes(1))).single().orElse(null);
        return sealed == null ? Optional.empty()
                : Optional.of(seals.open(paper.draft().matter(), documentContext(paper.id()), sealed)
                        .orElseThrow(() -> erased(paper.draft().matter())));
    }

    private Paper paper(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        String matter = row.getString("matter");
        NewPaper draft = json.readValue(seals.open(matter, CONTENT, row.getBytes("content"))
                .orElseThrow(() -> erased(matter)), NewPaper.class);
        boolean issued = row.getString("issuer") != null;
        return new Paper(id, row.getInt("version"), PaperState.valueOf(row.getString("state")), draft,
                Columns.instant(row, "drafted_at"),
                issued ? new PaperNumber(draft.sender().mark() + draft.content().paper().mark(), row.getInt("issue_year"),
                        row.getInt("issue_number")) : null,
                issued ? new Signing(row.getString("issuer"), row.getString("approver"), Columns.instant(row, "issued_at"))
                        : null,
                row.getString("document_hash"), attempts(id, matter), row.getString("revoked_by") == null ? null
                        : new Revocation(row.getString("revoked_by"), Columns.instant(row, "revoked_at"),
                                row.getString("revoked_on"), why(row, matter)));
    }

    private String why(ResultSet row, String matter) throws SQLException {
        return new String(seals.open(matter, REVOCATION, row.getBytes("revoked_why")).orElseThrow(() -> erased(matter)),
                StandardCharsets.UTF_8);
    }

    private List<ServiceAttempt> attempts(long paper, String matter) {
        return jdbc.sql("select sealed from paper_service where paper = ? order by id").param(paper)
                .query((row, n) -> json.readValue(seals.open(matter, SERVICE, row.getBytes(1))
                        .orElseThrow(() -> erased(matter)), ServiceAttempt.class)).list();
    }

    private byte[] sealed(NewPaper draft) {
        return seals.seal(draft.matter(), CONTENT, json.writeValueAsString(draft).getBytes(StandardCharsets.UTF_8));
    }

    private static PaperException erased(String matter) {
        return new PaperException(PaperException.Kind.ERASED, "事项「" + matter + "」的个人信息已清除，它的文书打不开了。");
    }

    private static String documentContext(long id) {
        return "paper/document/" + id;
    }
}
