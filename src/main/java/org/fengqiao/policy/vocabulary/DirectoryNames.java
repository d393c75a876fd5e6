package org.fengqiao.policy.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names of a directory that rules may mention. A component that is null is not at hand and is then not checked.
 *
 * @param channels     codes and names of channels
 * @param channelKinds families of channels
 * @param items        codes and names of catalogue items
 * @param itemFields   first level of the catalogue
 * @param systems      lines of work
 * @param bodies       codes, full and short names of bodies, and codes and titles of posts
 */
public record DirectoryNames(Set<String> channels, Set<String> channelKinds, Set<String> items, Set<String> itemFields,
                             Set<String> systems, Set<String> bodies) {

    /** No directory at hand: nothing of it is checked. */
    public static final DirectoryNames UNKNOWN = new DirectoryNames(null, null, null, null, null, null);

    public DirectoryNames {
        channels = frozen(channels);
        channelKinds = frozen(channelKinds);
        items = frozen(items);
        itemFields = frozen(itemFields);
        systems = frozen(systems);
        bodies = frozen(bodies);
    }

    private static Set<String> frozen(Set<String> names) {
        return names == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }
}
