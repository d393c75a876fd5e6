package org.fengqiao.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.place.Item;
import org.fengqiao.place.Level;

/**
 * What every engine is given.
 *
 * @param bodies competent body of the district by item: 1,649 rows
 * @param limits 20 rows
 * @param cases  questions of a fixed seed
 */
record PeerTables(SortedMap<String, String> bodies, List<LimitRow> limits, List<PeerCase> cases) {

    static final int ITEMS = 1_649;
    static final String DIVISION = "440304";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int CASES = 1_000;
    private static final int MOST_PEOPLE = 80;

    /** @param directory with a generated catalogue, see {@link FengqiaoPeer} */
    static PeerTables of(Directory directory) {
        DirectoryDay day = directory.on(DAY);
        SortedMap<String, String> bodies = new TreeMap<>();
        for (int i = 0; i < ITEMS; i++) {
            Item item = ((Found.One<Item>) day.findItem(String.format("t%07d", i))).value();
            bodies.put(item.code(), day.bodyOf(item.competent().get(Level.COUNTY), Level.COUNTY, DIVISION)
                    .orElseThrow().code());
        }
        return new PeerTables(bodies, LimitRow.table(), cases(bodies));
    }

    private static List<PeerCase> cases(Map<String, String> bodies) {
        Random random = new Random(1);
        List<String> items = List.copyOf(bodies.keySet());
        List<PeerCase> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String item = items.get(random.nextInt(items.size()));
            String channel = LimitRow.CHANNELS.get(random.nextInt(LimitRow.CHANNELS.size()));
            int people = 1 + random.nextInt(MOST_PEOPLE);
            int days = LimitRow.table().stream().filter(row -> row.fits(channel, people)).findFirst().orElseThrow().days();
            cases.add(new PeerCase(item, channel, people, bodies.get(item), days));
        }
        return List.copyOf(cases);
    }
}
