package org.fengqiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of docs/access.md: who gets in where, as it is meant. */
public final class AccessTable {

    /** Codes of all roles, in the order in which tables name them. */
    public static final List<String> ROLES = List.of("intake", "handler", "unit-head", "leader", "supervision",
            "policy", "scheduling", "auditor", "machine", "admin");
    private static final Map<String, List<String>> GROUPS = Map.of(
            "everybody", ROLES,
            "people", ROLES.stream().filter(role -> !role.equals("machine")).toList(),
            "caseworkers", List.of("intake", "handler", "unit-head", "leader", "supervision", "admin"));
    private static final Pattern ADDRESS = Pattern.compile("`(?:(GET|POST|PUT|DELETE) )?(/[^` ]*)`");

    private final List<Row> rows = new ArrayList<>();

    private record Row(String method, Pattern path, Set<String> roles, boolean open) {
    }

    public AccessTable() {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("docs/access.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        int start = lines.indexOf("| what | who | addresses |");
        lines.stream().skip(start + 2L).takeWhile(line -> line.startsWith("|")).forEach(this::read);
    }

    /**
     * Roles that get in, in the order of {@link #ROLES}.
     *
     * @param endpoint as {@code METHOD /path}
     * @throws IllegalArgumentException if no row names it
     */
    public List<String> meant(String endpoint) {
        Row row = row(endpoint);
        return ROLES.stream().filter(row.roles()::contains).toList();
    }

    /** Whether it is open to whoever has no account. */
    public boolean open(String endpoint) {
        return row(endpoint).open();
    }

    private Row row(String endpoint) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        return rows.stream().filter(row -> row.method() == null || row.method().equals(method))
                .filter(row -> row.path().matcher(path).matches()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row of docs/access.md names " + endpoint));
    }

    private void read(String line) {
        String[] cells = line.split("\\|");
        boolean open = cells[2].strip().equals("nobody needed");
        Set<String> roles = new LinkedHashSet<>();
        Stream.of(open ? new String[] {"everybody"} : cells[2].strip().split(", ")).forEach(who -> {
            List<String> group = GROUPS.getOrDefault(who, List.of(who));
            if (!ROLES.containsAll(group)) {
                throw new IllegalArgumentException("docs/access.md names a role that is none: " + who);
            }
            roles.addAll(group);
        });
        Matcher address = ADDRESS.matcher(cells[3]);
        while (address.find()) {
            rows.add(new Row(address.group(1), Pattern.compile(pattern(address.group(2))), roles, open));
        }
    }

    private static String pattern(String path) {
        return path.replace(".", "\\.").replace("/**", "(/.+)?").replace("*", "[^/]+");
    }
}
