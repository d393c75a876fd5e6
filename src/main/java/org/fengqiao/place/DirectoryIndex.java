package org.fengqiao.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All look-ups of a directory by hash. Built once and never changed; every look-up compares dates at the end, which
 * is cheaper than an index per period and does not grow with the number of dates.
 */
final class DirectoryIndex {

    record Seat(String system, Level level, String division) {

        /** The same on every call of every decision, so without the detour over reflection. */
        @Override
        public int hashCode() {
            return (system.hashCode() * 31 + level.ordinal()) * 31 + division.hashCode();
        }
    }

    final Systems systems;
    final DivisionTree divisions;
    final NameIndex<Division> divisionNames = new NameIndex<>();
    final Versions<Body> bodies;
    final NameIndex<Body> bodyNames = new NameIndex<>();
    final Map<Seat, List<Body>> seats = new HashMap<>();
    final Versions<Post> posts;
    final NameIndex<Post> titles = new NameIndex<>();
    final Map<String, List<Post>> postsByBody = new HashMap<>();
    final Map<String, List<Post>> boundTo = new HashMap<>();
    final Map<Seat, List<Post>> portfolios = new HashMap<>();
    final Versions<Item> items;
    final NameIndex<Item> itemNames = new NameIndex<>();
    final Versions<Channel> channels;
    final NameIndex<Channel> channelNames = new NameIndex<>();
    final Map<String, List<Centre>> centres = new HashMap<>();

    final List<GridContact> contacts;
    final Map<String, List<GridContact>> contactsByGrid = new HashMap<>();

    DirectoryIndex(DirectoryContent content) {
        systems = content.systems();
        divisions = new DivisionTree(content.divisions());
        content.divisions().forEach(d -> DivisionNames.enter(divisionNames, d));
        bodies = new Versions<>(content.bodies(), Body::code, Body::validity);
        Map<String, Body> anyBody = new HashMap<>();
        for (Body body : content.bodies()) {
            anyBody.put(body.code(), body);
            bodyNames.add(body, body.name(), body.shortNames());
            put(seats, new Seat(body.system(), body.level(), body.division()), body);
        }
        posts = new Versions<>(content.posts(), Post::code, Post::validity);
        content.posts().stream().sorted(protocol(anyBody)).forEach(post -> addPost(post, anyBody.get(post.body())));
        items = new Versions<>(content.items(), Item::code, Item::validity);
        content.items().forEach(i -> itemNames.add(i, i.name(), i.aliases()));
        List<Channel> plain = content.channels().stream().map(Aliased::value).toList();
        channels = new Versions<>(plain, Channel::code, Channel::validity);
        content.channels().forEach(c -> channelNames.add(c.value(), c.value().name(), c.aliases()));
        contacts = content.contacts();
        contacts.stream().sorted(Comparator.comparingInt(GridContact::order).thenComparing(GridContact::seat))
                .forEach(c -> put(contactsByGrid, c.grid(), c));
        content.centres().forEach(c -> c.areas().forEach(area -> put(centres, area, c)));
    }

    /** Rank first; among equals the order of systems (party committee, government, …), then the order in the body. */
    private Comparator<Post> protocol(Map<String, Body> bodies) {
        return Comparator.comparingInt(Post::rank)
                .thenComparingInt(p -> systems.order(bodies.get(p.body()).system()))
                .thenComparingInt(Post::order).thenComparing(Post::code);
    }

    private void addPost(Post post, Body body) {
        titles.add(post, post.title(), List.of());
        put(postsByBody, post.body(), post);
        post.areas().forEach(area -> put(boundTo, area, post));
        post.portfolio().forEach(s -> put(portfolios, new Seat(s, body.level(), body.division()), post));
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }
}
