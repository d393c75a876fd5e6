package org.fengqiao.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.receipt.store.Storage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Proposals in the database. */
final class ProposalRows {

    private final JdbcClient jdbc;
    private final Storage storage;

    ProposalRows(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /** @return empty if the two were proposed before */
    Optional<LinkProposal> propose(Traits one, Traits other, Likeness likeness, Instant now) {
        boolean first = one.receivedAt().isBefore(other.receivedAt())
                || one.receivedAt().equals(other.receivedAt()) && one.matter().compareTo(other.matter()) < 0;
        String earlier = (first ? one : other).matter();
        String later = (first ? other : one).matter();
        if (jdbc.sql("select 1 from link_proposal where earlier = ? and later = ? and kind = ?")
                .params(earlier, later, likeness.kind().name()).query(Integer.class).optional().isPresent()) {
            return Optional.empty();
        }
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        try {
            storage.attempt(() -> jdbc.sql("insert into link_proposal (kind, earlier, later, reasons, alike,"
                            + " proposed_at, state) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(likeness.kind().name(), earlier, later, likeness.reasons().stream().map(Enum::name)
                                    .collect(Collectors.joining(",")), likeness.alike(),
                            now.atOffset(ZoneOffset.UTC), LinkState.PROPOSED.name()).update(id, "id"));
        } catch (DuplicateKeyException proposedMeanwhile) {
            return Optional.empty();
        }
        return lock(id.getKeyAs(Long.class));
    }

    List<LinkProposal> of(String matter, LinkState state) {
        return jdbc.sql("select * from link_proposal where (earlier = ? or later = ?) and state = ? order by alike desc,"
                + " id").params(matter, matter, state.name()).query(ProposalRows::proposal).list();
    }

    Optional<LinkProposal> lock(long id) {
        return jdbc.sql("select * from link_proposal where id = ? for update").param(id)
                .query(ProposalRows::proposal).optional();
    }

    void settle(long id, LinkState state, String by, Instant now) {
        jdbc.sql("update link_proposal set state = ?, settled_by = ?, settled_at = ? where id = ?")
                .params(state.name(), by, now.atOffset(ZoneOffset.UTC), id).update();
    }

    /** What nobody has settled about a matter goes; what people did stays. */
    void withdraw(String matter) {
        jdbc.sql("delete from link_proposal where (earlier = ? or later = ?) and state = ?")
                .params(matter, matter, LinkState.PROPOSED.name()).update();
    }

    private static LinkProposal proposal(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new LinkProposal(row.getLong("id"), row.getString("earlier"), row.getString("later"),
                new Likeness(LinkKind.valueOf(row.getString("kind")),
                        Arrays.stream(row.getString("reasons").split(",")).map(LinkReason::valueOf)
                                .collect(Collectors.toSet()), row.getInt("alike")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                LinkState.valueOf(row.getString("state")), row.getString("settled_by"),
                settled == null ? null : settled.toInstant());
    }
}
