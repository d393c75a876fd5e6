package org.fengqiao.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes who looks after which grid into a directory: by day, so that what was in force before stays known. */
public final class ContactImport {

    private static final int LARGEST = 64 * 1024 * 1024;

    private ContactImport() {
    }

    /**
     * A new directory, and so with a new revision, in which this is what the office's grids have from that day on. Who
     * stays keeps the day of beginning; who does not ends on the day before. Other offices' grids are left alone.
     *
     * @param base     as read by {@link DirectoryFolder}, {@link CatalogueImport} or this
     * @param contacts all of the office; their validity counts for nothing
     * @throws DirectoryException with every division that the directory does not know
     */
    public static Directory publish(Directory base, String office, List<GridContact> contacts, LocalDate from) {
        SortedMap<String, GridContact> next = new TreeMap<>();
        contacts.forEach(c -> next.put(c.seat(), c.over(new Validity(from, null))));
        List<GridContact> all = new ArrayList<>();
        Map<String, GridContact> staying = new HashMap<>();
        for (GridContact known : indexed(base).contacts()) {
            boolean over = known.validity().to() != null && known.validity().to().isBefore(from);
            if (!known.office().equals(office) || over) {
                all.add(known);
            } else if (begins(known, from)) {
                GridContact now = next.get(known.seat());
                boolean stays = now != null && now.says(known);
                GridContact kept = known.over(new Validity(known.validity().from(), stays ? null : from.minusDays(1)));
                all.add(kept);
                if (stays) {
                    staying.put(kept.seat(), kept);
                }
            }
        }
        next.forEach((seat, contact) -> {
            if (!staying.containsKey(seat)) {
                all.add(contact);
            }
        });
        return with(base, ContactsFile.write(all));
    }

    /**
     * The directory with a table that was kept beside it.
     *
     * @throws DirectoryException with every problem found
     */
    public static Directory read(Directory base, String fileName, byte[] bytes) {
        String text = bytes.length > LARGEST ? null : TextChecks.decode(bytes).orElse(null);
        if (text == null) {
            Problems problems = new Problems();
            problems.add(fileName, 0, null, "文件过大，或不是 UTF-8 编码");
            problems.throwIfAny();
        }
        return with(base, text);
    }

    /** Whether the entry was in force before that day at all. */
    private static boolean begins(GridContact known, LocalDate from) {
        return known.validity().from() == null || known.validity().from().isBefore(from);
    }

    private static Directory with(Directory base, String text) {
        return new DirectoryReader(indexed(base).sources().with(ContactsFile.FILE, text), new Problems()).read();
    }

    private static IndexedDirectory indexed(Directory base) {
        if (!(base instanceof IndexedDirectory directory)) {
            throw new IllegalArgumentException("base must have been read from files");
        }
        return directory;
    }
}
