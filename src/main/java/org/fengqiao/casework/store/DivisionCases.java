package org.fengqiao.casework.store;

import java.util.List;
import org.fengqiao.casework.access.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matters of a place in which work is still to be done, for those who go there. */
public final class DivisionCases {

    private final JdbcClient jdbc;

    public DivisionCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Numbers, longest waiting first. Never an accusation: nobody is called on at home about one.
     *
     * @param division code; everything within counts
     */
    public List<String> open(String division, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.id");
        return jdbc.sql("select m.id from casework_matter m where m.place like :place and m.stage in ('open', 'done')"
                        + " and not exists (select 1 from casework_accusation a where a.matter = m.id)"
                        + filter.condition() + " order by m.received_at, m.id fetch first :limit rows only")
                .param("place", division + "%").param("limit", limit).params(filter.params()).query(String.class).list();
    }
}
