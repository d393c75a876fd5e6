package org.fengqiao.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds divisions by what people write: codes, names in full or short, and chains of names. */
final class DivisionFinder {

    private static final Pattern PADDED = Pattern.compile("\\d{4,12}");

    private final DirectoryIndex index;
    private final LocalDate day;

    DivisionFinder(DirectoryIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    Found<Division> find(String asked) {
        String normal = asked == null || asked.length() > Names.LONGEST ? "" : Names.normal(asked);
        Optional<Division> coded = byCode(normal);
        if (coded.isPresent()) {
            return new Found.One<>(coded.get());
        }
        return Choice.of(asked, candidates(normal), () -> index.divisionNames.nearest(normal));
    }

    /** All divisions that a normalised name or chain of names may mean. */
    List<Division> candidates(String normal) {
        return normal.isEmpty() ? List.of() : new ArrayList<>(chained(normal, null));
    }

    /** Codes padded with zeros to twelve digits, as many registers write them, are read too. */
    private Optional<Division> byCode(String normal) {
        Optional<Division> exact = index.divisions.on(day, normal);
        if (exact.isPresent() || !PADDED.matcher(normal).matches()) {
            return exact;
        }
        // the longest code that exists is meant
        return IntStream.of(9, 6, 4, 2).filter(length -> normal.length() > length && zeros(normal, length))
                .mapToObj(length -> index.divisions.on(day, normal.substring(0, length)))
                .flatMap(Optional::stream).findFirst();
    }

    private static boolean zeros(String digits, int from) {
        return digits.chars().skip(from).allMatch(c -> c == '0');
    }

    private Set<Division> chained(String normal, Division upper) {
        Set<Division> found = new LinkedHashSet<>(index.divisionNames.named(normal, d -> fits(d, upper)));
        if (!found.isEmpty()) {
            return found;
        }
        int longest = Math.min(normal.length() - 1, index.divisionNames.longest());
        for (int end = 1; end <= longest; end++) {
            String prefix = normal.substring(0, end);
            if (index.divisionNames.knows(prefix)) {
                for (Division next : index.divisionNames.named(prefix, d -> fits(d, upper))) {
                    found.addAll(chained(normal.substring(end), next));
                }
            }
        }
        return found;
    }

    private boolean fits(Division division, Division upper) {
        return division.validity().covers(day) && (upper == null
                || division.level().compareTo(upper.level()) > 0
                && (upper.level() == Level.NATION || index.divisions.within(day, division.code(), upper.code())));
    }
}
