package org.fengqiao.roster.give;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.fengqiao.hash.Sha256;
import org.fengqiao.planning.visits.office.CalendarEntries;
import org.fengqiao.planning.visits.office.CalendarEntry;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterEntry;
import org.fengqiao.roster.VisitPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calendar feeds of published rosters. A token carries 256 random bits; only its hash is kept. */
public final class Feeds {

    private final JdbcClient jdbc;
    private final Storage storage;
    private final RosterDesk desk;
    private final VisitPlaces places;
    private final SecureRandom random = new SecureRandom();

    public Feeds(JdbcClient jdbc, Storage storage, RosterDesk desk, VisitPlaces places) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.desk = desk;
        this.places = places;
    }

    /** The text of the token of a new feed: told once. */
    public String open(String place, FeedKind kind, String target, Signature by) {
        VisitSetting setting = places.setting(places.files(place));
        boolean known = kind == FeedKind.LEADER ? setting.leader(target).isPresent() : setting.place(target).isPresent();
        if (!known) {
            throw OfficeException.invalid("target", kind == FeedKind.LEADER ? "没有岗位「" + target + "」，请核对 leaders.csv。"
                    : "没有地点「" + target + "」，请核对 places.csv。");
        }
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        storage.write(() -> jdbc.sql("insert into visit_feed (id, hash, place, kind, target, account, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), Sha256.hex(token), place, kind.code(), target, by.account(),
                        Columns.of(by.at())).update());
        return token;
    }

    public List<Feed> list(String place) {
        return storage.read(() -> jdbc.sql("select * from visit_feed where place = ? order by made_at, id").param(place)
                .query(Feeds::read).list());
    }

    public void revoke(String id, Signature by) {
        storage.write(() -> jdbc.sql("update visit_feed set revoked_at = ? where id = ? and revoked_at is null")
                .params(Columns.of(by.at()), id).update());
    }

    /** @throws ProblemException when nobody has that token, or it was revoked */
    public CalendarDocument calendar(String token) {
        Feed feed = storage.read(() -> jdbc.sql("select * from visit_feed where hash = ? and revoked_at is null")
                .param(Sha256.hex(token)).query(Feeds::read).optional()).orElseThrow(() ->
                new ProblemException(ProblemCode.UNKNOWN_FEED, "这个日历地址不对，或已经作废。请向排班室要新的地址。"));
        List<CalendarEntry> entries = new ArrayList<>();
        Instant stamp = feed.madeAt();
        for (RosterEntry entry : desk.list(feed.place())) {
            if (entry.state() == RosterState.PUBLISHED) {
                Opened opened = desk.open(entry.id());
                CalendarEntries all = new CalendarEntries(opened.roster(), opened.problem());
                entries.addAll(feed.kind() == FeedKind.LEADER ? all.ofLeader(feed.target()) : all.ofPlace(feed.target()));
                stamp = entry.changedAt().isAfter(stamp) ? entry.changedAt() : stamp;
            }
        }
        return new CalendarDocument("领导接访下访", stamp, entries);
    }

    private static Feed read(ResultSet row, int number) throws SQLException {
        return new Feed(row.getString("id"), row.getString("place"), FeedKind.of(row.getString("kind")),
                row.getString("target"), row.getString("account"),
                Columns.instant(row, "made_at"),
                Columns.instant(row, "revoked_at"));
    }
}
