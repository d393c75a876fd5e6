package org.fengqiao.casework.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.PersonalVault;
import org.fengqiao.receipt.store.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reasons that an earlier version left in clear in entries of the log: they are moved to where these keep their words. An
 * entry is hashed nowhere, so no chain breaks; what it tells stays the same. Takes part in the caller's transaction.
 */
public final class EarlierReasons {

    private static final long LARGEST = 64L << 20;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final JsonMapper json = Json.mapper();

    public EarlierReasons(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Entry(String matter, long sequence) {
    }

    /** Seals some of them; entries that hold none in clear are ticked off. @return how many were seen; 0 when none is left */
    public int seal(int most) {
        List<Entry> entries = jdbc.sql("select matter, sequence from casework_unsealed order by matter, sequence"
                        + " fetch first ? rows only for update").param(most)
                .query((row, number) -> new Entry(row.getString("matter"), row.getLong("sequence"))).list();
        entries.forEach(entry -> {
            seal(entry);
            jdbc.sql("delete from casework_unsealed where matter = ? and sequence = ?")
                    .params(entry.matter(), entry.sequence()).update();
        });
        return entries.size();
    }

    private void seal(Entry entry) {
        // Whoever tells of the matter meanwhile may destroy words of its log.
        jdbc.sql("select id from casework_matter where id = ? for update").param(entry.matter()).query(String.class).single();
        JsonNode tree = json.readTree(Packed.unpack(jdbc.sql("select content from casework_event where matter = ?"
                + " and sequence = ?").params(entry.matter(), entry.sequence()).query(byte[].class).single(), LARGEST));
        SortedMap<String, String> taken = PersonalVault.take(tree, List.of(EventCodec.REASON));
        if (taken.isEmpty() || taken.containsValue(PersonalVault.TAKEN)) {
            return;
        }
        if (!erased(entry.matter())) {
            keep(entry, taken);
        }
        jdbc.sql("update casework_event set content = ? where matter = ? and sequence = ?")
                .params(Packed.pack(json.writeValueAsBytes(tree)), entry.matter(), entry.sequence()).update();
    }

    private void keep(Entry entry, SortedMap<String, String> reason) {
        String sequence = String.valueOf(entry.sequence());
        List<byte[]> before = jdbc.sql("select sealed from casework_personal where matter = ? and sequence = ?")
                .params(entry.matter(), entry.sequence()).query(byte[].class).list();
        SortedMap<String, String> all = new TreeMap<>(reason);
        before.forEach(sealed -> vault.open(entry.matter(), Map.of(sequence, sealed)).ifPresent(opened ->
                all.putAll(opened.get(sequence))));
        byte[] sealed = vault.seal(entry.matter(), sequence, all);
        if (before.isEmpty()) {
            jdbc.sql("insert into casework_personal (matter, sequence, sealed) values (?, ?, ?)")
                    .params(entry.matter(), entry.sequence(), sealed).update();
        } else {
            jdbc.sql("update casework_personal set sealed = ? where matter = ? and sequence = ?")
                    .params(sealed, entry.matter(), entry.sequence()).update();
        }
    }

    /** Its key is gone, and what was left in clear by mistake goes now. */
    private boolean erased(String matter) {
        return jdbc.sql("select count(*) from casework_event where matter = ? and kind = 'erased'").param(matter)
                .query(Integer.class).single() > 0;
    }
}
