package org.fengqiao.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.vocabulary.DirectoryNames;

/** The names of a directory that rules may mention. */
final class DirectoryTerms {

    /** Rules and names are dated: what exists in the middle of any of these years may be named. */
    private static final List<LocalDate> DAYS =
            IntStream.iterate(2018, year -> year <= 2034, year -> year + 2)
                    .mapToObj(year -> LocalDate.of(year, 7, 1)).toList();

    private DirectoryTerms() {
    }

    static DirectoryNames of(Directory directory) {
        Set<String> channels = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        Set<String> items = new HashSet<>();
        Set<String> fields = new HashSet<>();
        Set<String> systems = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        for (LocalDate day : DAYS) {
            DirectoryDay then = directory.on(day);
            then.channels().forEach(channel -> {
                channels.addAll(List.of(channel.code(), channel.name()));
                kinds.add(channel.kind());
            });
            then.items().forEach(item -> {
                items.addAll(List.of(item.code(), item.name()));
                fields.add(item.field());
                systems.addAll(item.competent().values());
            });
            then.bodies().forEach(body -> {
                systems.add(body.system());
                bodies.addAll(body.shortNames());
                bodies.addAll(List.of(body.code(), body.name()));
                then.postsOf(body.code()).forEach(post -> bodies.addAll(List.of(post.code(), post.title())));
            });
        }
        return new DirectoryNames(channels, kinds, items, fields, systems, bodies);
    }
}
