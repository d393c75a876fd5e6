package org.fengqiao.person;

/** Brings every key of this package under the master key now in use, so that earlier ones may be destroyed. */
public final class PersonKeys {

    private final SearchKey search;
    private final MatterSeals seals;

    PersonKeys(SearchKey search, MatterSeals seals) {
        this.search = search;
        this.seals = seals;
    }

    /**
     * Safe to run again, and while the service goes on.
     *
     * @return how many matters had their key wrapped anew
     */
    public long rewrap() {
        search.rewrap();
        return seals.rewrap();
    }
}
