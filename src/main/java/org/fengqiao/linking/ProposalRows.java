package org.fengqiao.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals in the database. */
final class ProposalRows {

    private static final SeveralRows PROPOSALS = SeveralRows.of("link_proposal", "kind", "earlier", "later", "reasons",
            "alike", "proposed_at", "state");

    private final JdbcClient jdbc;
    private final Storage storage;

    ProposalRows(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /** One proposal to make. */
    record Pair(Traits one, Traits other, Likeness likeness) {

        private boolean inOrder() {
            return one.receivedAt().isBefore(other.receivedAt())
                    || one.receivedAt().equals(other.receivedAt()) && one.matter().compareTo(other.matter()) < 0;
        }

        String earlier() {
            return (inOrder() ? one : other).matter();
        }

        String later() {
            return (inOrder() ? other : one).matter();
        }

        boolean is(LinkProposal proposal) {
            return proposal.earlier().equals(earlier()) && proposal.later().equals(later())
                    && proposal.likeness().kind() == likeness.kind();
        }
    }

    /** Writes proposals that do not stand yet, whatever became of those that do. */
    void propose(List<Pair> pairs, Instant now) {
        storage.attempt(() -> PROPOSALS.insert(jdbc, pairs.stream().map(pair -> List.of(
                pair.likeness().kind().name(), pair.earlier(), pair.later(),
                pair.likeness().reasons().stream().map(Enum::name).collect(Collectors.joining(",")),
                pair.likeness().alike(), Columns.of(now), LinkState.PROPOSED.name())).toList()));
    }

    /** Every proposal about the matter, most alike first. */
    List<LinkProposal> of(String matter) {
        // Not "earlier = ? or later = ?": for that the embedded database reads the whole table.
        return jdbc.sql("select * from link_proposal where earlier = ? union all select * from link_proposal"
                        + " where later = ?").params(matter, matter).query(ProposalRows::proposal).stream()
                .sorted(Comparator.comparingInt((LinkProposal p) -> -p.likeness().alike())
                        .thenComparingLong(LinkProposal::id)).toList();
    }

    List<LinkProposal> of(String matter, LinkState state) {
        return of(matter).stream().filter(proposal -> proposal.state() == state).toList();
    }

    Optional<LinkProposal> lock(long id) {
        return jdbc.sql("select * from link_proposal where id = ? for update").param(id)
                .query(ProposalRows::proposal).optional();
    }

    void settle(long id, LinkState state, String by, Instant now) {
        jdbc.sql("update link_proposal set state = ?, settled_by = ?, settled_at = ? where id = ?")
                .params(state.name(), by, Columns.of(now), id).update();
    }

    /** What nobody has settled about a matter goes; what people did stays. */
    void withdraw(String matter) {
        for (String side : List.of("earlier", "later")) {
            jdbc.sql("delete from link_proposal where " + side + " = ? and state = ?")
                    .params(matter, LinkState.PROPOSED.name()).update();
        }
    }

    private static LinkProposal proposal(ResultSet row, int number) throws SQLException {
        return new LinkProposal(row.getLong("id"), row.getString("earlier"), row.getString("later"),
                new Likeness(LinkKind.valueOf(row.getString("kind")),
                        Arrays.stream(row.getString("reasons").split(",")).map(LinkReason::valueOf)
                                .collect(Collectors.toSet()), row.getInt("alike")),
                Columns.instant(row, "proposed_at"),
                LinkState.valueOf(row.getString("state")), row.getString("settled_by"),
                Columns.instant(row, "settled_at"));
    }
}
