package org.fengqiao.planning.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.place.Division;
import org.fengqiao.place.Level;
import org.fengqiao.place.Validity;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.InputException;

/** Divisions as a plan needs them: by code or name, with what lies above and below. Immutable. */
public final class Areas {

    private static final Column CODE = Column.required("编码", "code");
    private static final Column NAME = Column.required("名称", "name");
    private static final Column LEVEL = Column.required("层级", "level");
    private static final Column PARENT = Column.required("上级", "parent");
    private static final List<Column> COLUMNS = List.of(CODE, NAME, LEVEL, PARENT,
            Column.optional("生效", "from"), Column.optional("失效", "to"), Column.optional("备注", "remark"));

    private final Map<String, Division> divisions = new LinkedHashMap<>();

    public Areas(Collection<Division> divisions) {
        divisions.forEach(d -> this.divisions.put(d.code(), d));
    }

    /**
     * Divisions of all places.
     *
     * @param root the folder that holds {@code rules}
     * @throws InputException with everything that is wrong in their tables
     */
    public static Areas under(Path root) {
        Findings findings = new Findings();
        SortedMap<String, Division> all = new TreeMap<>();
        InputFolder.read(root.resolve("rules/directory/divisions")).forEach((file, text) ->
                read(file, text, findings).all().forEach(d -> all.put(d.code(), d)));
        findings.throwIfErrors();
        return new Areas(all.values());
    }

    /** Divisions of a table with the columns code, name, level, parent. */
    public static Areas read(String file, String text, Findings findings) {
        List<Division> read = new ArrayList<>();
        for (Row row : CsvTable.read(file, text, COLUMNS, findings)) {
            Value level = row.at(LEVEL);
            Level known = level.termOr(Level.class, "层级", Level.VILLAGE);
            read.add(new Division(row.at(CODE).required(), row.at(NAME).required(), known, row.at(PARENT).or(null),
                    Validity.ALWAYS));
        }
        return new Areas(read);
    }

    public Collection<Division> all() {
        return Collections.unmodifiableCollection(divisions.values());
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(divisions.get(code));
    }

    /** By code or full name; empty when nothing or more than one division is meant. */
    public Optional<Division> named(String codeOrName) {
        Division byCode = divisions.get(codeOrName);
        if (byCode != null) {
            return Optional.of(byCode);
        }
        List<Division> found = divisions.values().stream().filter(d -> d.name().equals(codeOrName)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The name, or the code itself when it is unknown. */
    public String name(String code) {
        return find(code).map(Division::name).orElse(code);
    }

    /** Every division of the level within (or equal to) the one named, in order of the table. */
    public List<Division> within(String code, Level level) {
        return divisions.values().stream().filter(d -> d.level() == level && contains(code, d.code())).toList();
    }

    public boolean contains(String outer, String inner) {
        for (String at = inner; at != null; at = find(at).map(Division::parent).orElse(null)) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The township that holds the division, or the division itself when it lies above townships. */
    public String township(String code) {
        Division at = divisions.get(code);
        return at != null && at.level() == Level.VILLAGE && at.parent() != null ? at.parent() : code;
    }
}
