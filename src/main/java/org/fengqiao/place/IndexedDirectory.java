package org.fengqiao.place;

import java.time.LocalDate;
import java.util.List;

/** The directory over its index. Safe for any number of threads, since nothing in it changes. */
final class IndexedDirectory implements Directory {

    /** Nearly all that is decided is decided of today; a month for what is looked at later and for replays. */
    private static final int DAYS = 31;

    private final DirectorySources sources;
    private final DirectoryIndex index;
    private final String revision;
    private final Answers<LocalDate, DirectoryDay> days = new Answers<>(DAYS);

    IndexedDirectory(DirectorySources sources, DirectoryIndex index) {
        this.sources = sources;
        this.index = index;
        this.revision = sources.revision();
    }

    DirectorySources sources() {
        return sources;
    }

    List<GridContact> contacts() {
        return index.contacts;
    }

    Systems systems() {
        return index.systems;
    }

    @Override
    public String revision() {
        return revision;
    }

    @Override
    public DirectoryDay on(LocalDate day) {
        return days.of(day, d -> new IndexedDay(index, d));
    }
}
