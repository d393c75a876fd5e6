package org.fengqiao.web.page.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.roster.Opened;
import org.springframework.stereotype.Component;

/** How rosters stand. Looking at a year's takes a part of a second and a version never changes, so the last are kept. */
@Component
class Standings {

    private static final int KEPT = 24;

    private record Key(String id, int version) {
    }

    private final Map<Key, Analysis> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Analysis> eldest) {
            return size() > KEPT;
        }
    };

    Standing of(Opened opened, LocalDate today) {
        Key key = new Key(opened.roster().head().id(), opened.roster().version());
        Analysis found;
        synchronized (known) {
            found = known.get(key);
        }
        if (found == null) {
            found = Analysis.of(opened.problem(), opened.roster().draft().plan());
            synchronized (known) {
                known.put(key, found);
            }
        }
        return Standing.of(opened, found, today);
    }
}
