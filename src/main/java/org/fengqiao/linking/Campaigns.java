package org.fengqiao.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Campaigns. A person opens one, gathers matters, and closes it with what was done. Joins the caller's transaction. */
public final class Campaigns {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 500;

    private static final SeveralRows MATTERS = SeveralRows.of("campaign_matter", "campaign", "matter", "added_by",
            "added_at");

    private final JdbcClient jdbc;
    private final Storage storage;
    private final ProposalRows proposals;

    Campaigns(JdbcClient jdbc, Storage storage, ProposalRows proposals) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.proposals = proposals;
    }

    /** @throws LinkException if title or cause is missing or too long */
    public Campaign open(String title, String cause, Collection<String> matters, String by, Instant now) {
        require("名称", title, LONGEST_TITLE);
        require("共同原因", cause, LONGEST_TEXT);
        return storage.write(() -> {
            GeneratedKeyHolder id = new GeneratedKeyHolder();
            jdbc.sql("insert into campaign (title, cause, opened_by, opened_at) values (?, ?, ?, ?)")
                    .params(title.strip(), cause.strip(), by, Columns.of(now)).update(id, "id");
            long campaign = id.getKeyAs(Long.class);
            MATTERS.insert(jdbc, matters.stream().distinct()
                    .map(matter -> List.of(campaign, matter, by, Columns.of(now))).toList());
            return find(campaign);
        });
    }

    /**
     * Adds a matter; one that is in it stays.
     *
     * @throws LinkException if the campaign is closed or unknown
     */
    public Campaign gather(long campaign, String matter, String by, Instant now) {
        return storage.write(() -> {
            running(campaign);
            add(campaign, matter, by, now);
            return find(campaign);
        });
    }

    /** @throws LinkException if it is closed or unknown, or nothing is said about what was done */
    public Campaign close(long campaign, String outcome, String by, Instant now) {
        require("治理结果", outcome, LONGEST_TEXT);
        return storage.write(() -> {
            running(campaign);
            jdbc.sql("update campaign set closed_by = ?, closed_at = ?, outcome = ? where id = ?")
                    .params(by, Columns.of(now), outcome.strip(), campaign).update();
            return find(campaign);
        });
    }

    /**
     * Whose eyes: an account sees the campaigns that it opened or that hold a matter which it may see, and of them only
     * such matters. Who may see a matter is not decided here.
     *
     * @param condition on {@code cm.matter}: empty, or beginning with {@code and}
     */
    public record Eyes(String account, String condition, Map<String, Object> params) {

        /** The service's own. */
        static final Eyes ALL = new Eyes(null, "", Map.of());

        public Eyes {
            params = Map.copyOf(params);
        }
    }

    /** Matters that people linked to one of the campaign's and that are not in it. */
    public Set<String> suggestions(long campaign) {
        return storage.read(() -> {
            List<String> in = find(campaign).matters();
            Set<String> linked = new TreeSet<>();
            in.forEach(matter -> proposals.of(matter, LinkState.CONFIRMED)
                    .forEach(link -> linked.add(link.other(matter))));
            in.forEach(linked::remove);
            return linked;
        });
    }

    /** Campaigns that hold a matter, oldest first. */
    public List<Campaign> of(String matter) {
        return storage.read(() -> jdbc.sql("select campaign from campaign_matter where matter = ? order by campaign")
                .param(matter).query(Long.class).list().stream().map(this::find).toList());
    }

    /** @throws LinkException if there is none */
    public Campaign find(long campaign) {
        return find(campaign, Eyes.ALL);
    }

    /** @throws LinkException the same if there is none and if those eyes do not see it */
    public Campaign find(long campaign, Eyes eyes) {
        return seen(eyes, campaign, campaign + 1, 1).stream().findFirst().orElseThrow(() -> unknown(campaign));
    }

    /**
     * Newest first.
     *
     * @param before number of the last one of the page before, or null
     */
    public List<Campaign> newest(Eyes eyes, Long before, int most) {
        return seen(eyes, 0, before == null ? Long.MAX_VALUE : before, most);
    }

    private List<Campaign> seen(Eyes eyes, long from, long before, int most) {
        String mine = eyes == Eyes.ALL ? "1 = 1" : "c.opened_by = :account or exists (select 1 from campaign_matter cm"
                + " where cm.campaign = c.id" + eyes.condition() + ")";
        return storage.read(() -> jdbc.sql("select c.* from campaign c where c.id >= :from and c.id < :before and ("
                        + mine + ") order by c.id desc fetch first :most rows only").params(eyes.params())
                .param("account", eyes.account()).param("from", from).param("before", before).param("most", most)
                .query((row, n) -> campaign(row, eyes)).list());
    }

    /** What is answered where there is none, and where the asker may not know of it. */
    public static LinkException unknown(long campaign) {
        return new LinkException("没有编号为 " + campaign + " 的类案治理。");
    }

    private void running(long campaign) {
        jdbc.sql("select id from campaign where id = ? for update").param(campaign).query(Long.class).optional();
        if (find(campaign).closedAt() != null) {
            throw new LinkException("这项类案治理已经结束，请另立一项。");
        }
    }

    private void add(long campaign, String matter, String by, Instant now) {
        if (jdbc.sql("select 1 from campaign_matter where campaign = ? and matter = ?").params(campaign, matter)
                .query(Integer.class).optional().isEmpty()) {
            MATTERS.insert(jdbc, List.of(List.of(campaign, matter, by, Columns.of(now))));
        }
    }

    private Campaign campaign(ResultSet row, Eyes eyes) throws SQLException {
        long id = row.getLong("id");
        return new Campaign(id, row.getString("title"), row.getString("cause"), row.getString("opened_by"),
                Columns.instant(row, "opened_at"),
                jdbc.sql("select cm.matter from campaign_matter cm where cm.campaign = :id" + eyes.condition()
                        + " order by cm.added_at, cm.matter").param("id", id).params(eyes.params())
                        .query(String.class).list(),
                Columns.instant(row, "closed_at"), row.getString("outcome"));
    }

    private static void require(String what, String text, int longest) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            throw new LinkException("请写明类案治理的" + what + "，不超过 " + longest + " 字。");
        }
    }
}
