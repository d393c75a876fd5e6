package org.fengqiao.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.place.Item;

/** Finds catalogue items by what people type. */
public final class ItemSearch {

    private ItemSearch() {
    }

    /** Items of which a name holds every word asked for; names that begin with it come first. */
    public static List<Item> in(Collection<Item> items, String asked, int limit) {
        String[] words = asked.strip().split("\\s+");
        return items.stream()
                .filter(item -> Stream.of(words).allMatch(word -> names(item).anyMatch(name -> name.contains(word))))
                .sorted(Comparator.comparing((Item item) -> !item.name().startsWith(words[0]))
                        .thenComparing(item -> !item.name().contains(words[0])).thenComparing(Item::code))
                .limit(limit).toList();
    }

    private static Stream<String> names(Item item) {
        return Stream.concat(Stream.of(item.name(), item.group(), item.field(), item.code()),
                item.aliases().stream());
    }
}
