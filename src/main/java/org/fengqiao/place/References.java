package org.fengqiao.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every code which one file writes of another stands there. */
final class References {

    private final Set<String> divisions = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> posts = new HashSet<>();
    private final Set<String> items = new HashSet<>();

    References(Collection<Division> divisions, Collection<Body> bodies, Collection<Post> posts,
               Collection<Item> items) {
        divisions.forEach(d -> this.divisions.add(d.code()));
        bodies.forEach(b -> this.bodies.add(b.code()));
        posts.forEach(p -> this.posts.add(p.code()));
        items.forEach(i -> this.items.add(i.code()));
    }

    /** Somebody somewhere must be competent, or the item would lead nowhere in every place. */
    void checkItems(List<Entry<Item>> entries, Collection<Body> all) {
        Set<String> seats = new HashSet<>();
        all.forEach(b -> seats.add(b.system() + b.level()));
        for (Entry<Item> entry : entries) {
            entry.value().competent().forEach((level, system) -> {
                if (!seats.contains(system + level)) {
                    entry.row().problem(ItemsFile.COMPETENT.get(level), "名录里没有一个" + level.label() + "级的「"
                            + system + "」单位，请改填别的系统或补上单位");
                }
            });
        }
    }

    void checkBodies(List<Entry<Body>> entries) {
        for (Entry<Body> entry : entries) {
            division(entry.row(), BodiesFile.DIVISION, entry.value().division());
            body(entry.row(), BodiesFile.COMMANDER, entry.value().commander());
            body(entry.row(), BodiesFile.SUCCESSOR, entry.value().successor());
        }
    }

    void checkPosts(List<Entry<Post>> entries) {
        Map<String, List<Entry<Post>>> heads = new HashMap<>();
        for (Entry<Post> entry : entries) {
            Post post = entry.value();
            body(entry.row(), PostsFile.BODY, post.body());
            post.areas().forEach(area -> division(entry.row(), PostsFile.AREAS, area));
            for (String interest : post.interests()) {
                if (!bodies.contains(interest) && !posts.contains(interest) && !items.contains(interest)) {
                    entry.row().problem(PostsFile.INTERESTS,
                            "「" + interest + "」既不是单位、职务也不是事项的编码，请改正");
                }
            }
            if (post.head()) {
                soleHead(entry, heads.computeIfAbsent(post.body(), k -> new ArrayList<>(1)));
            }
        }
    }

    private static void soleHead(Entry<Post> entry, List<Entry<Post>> others) {
        if (others.size() >= DatedEntries.MOST) {
            entry.row().problem(PostsFile.HEAD, "「" + entry.value().body() + "」的负责人超过 " + DatedEntries.MOST
                    + " 行，请检查");
            return;
        }
        for (Entry<Post> other : others) {
            if (DatedEntries.overlap(entry.value().validity(), other.value().validity())) {
                entry.row().problem(PostsFile.HEAD, "与第 " + other.row().number() + " 行同时是「"
                        + entry.value().body() + "」的负责人，请只留一个或填好生效、失效日期");
                break;
            }
        }
        others.add(entry);
    }

    void checkChannels(List<Entry<Aliased<Channel>>> entries) {
        for (Entry<Aliased<Channel>> entry : entries) {
            Channel channel = entry.value().value();
            division(entry.row(), ChannelsFile.DIVISION, channel.division());
            if (channel.principal() != null && !posts.contains(channel.principal())) {
                entry.row().problem(ChannelsFile.PRINCIPAL,
                        "职务「" + channel.principal() + "」不在名录中，请改正编码");
            }
        }
    }

    void checkCentres(List<Entry<Centre>> entries) {
        for (Entry<Centre> entry : entries) {
            Centre centre = entry.value();
            division(entry.row(), CentresFile.DIVISION, centre.division());
            centre.areas().forEach(area -> division(entry.row(), CentresFile.AREAS, area));
            body(entry.row(), CentresFile.BODY, centre.body());
            centre.residents().forEach(resident -> body(entry.row(), CentresFile.RESIDENTS, resident));
        }
    }

    void checkContacts(List<Entry<GridContact>> entries) {
        entries.forEach(e -> division(e.row(), ContactsFile.DIVISION, e.value().division()));
    }

    private void division(Row row, Column column, String code) {
        if (code != null && !divisions.contains(code)) {
            row.problem(column, "区划「" + code + "」不在名录中，请改正编码");
        }
    }

    private void body(Row row, Column column, String code) {
        if (code != null && !bodies.contains(code)) {
            row.problem(column, "单位「" + code + "」不在名录中，请补上该单位或改正编码");
        }
    }
}
