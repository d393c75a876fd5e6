package org.fengqiao.place;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.text.Nearest;

/** Finds posts by code, by title, and by the name of the body with the title behind it. */
final class PostFinder {

    private final DirectoryIndex index;
    private final LocalDate day;
    private final BodyFinder bodyFinder;

    PostFinder(DirectoryIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
        this.bodyFinder = new BodyFinder(index, day);
    }

    Found<Post> find(String asked, String bodyCode) {
        String normal = asked == null || asked.length() > Names.LONGEST ? "" : Names.normal(asked);
        Optional<Post> coded = index.posts.allOf(normal).stream().filter(this::inForce).findFirst();
        if (coded.isPresent()) {
            return new Found.One<>(coded.get());
        }
        List<Post> titled = titled(normal, bodyCode);
        return Choice.of(asked, titled.isEmpty() ? behindBody(normal, bodyCode) : titled, () -> nearest(normal, bodyCode));
    }

    private List<Post> titled(String normal, String bodyCode) {
        if (bodyCode == null) {
            return index.titles.named(normal, this::inForce);
        }
        return ofBody(bodyCode).stream().filter(p -> Names.normal(p.title()).equals(normal)).toList();
    }

    /** Reads 福田区信访局局长 as 局长 of 福田区信访局. */
    private List<Post> behindBody(String normal, String bodyCode) {
        Set<Post> found = new LinkedHashSet<>();
        for (int end = 2; end < normal.length(); end++) {
            String title = normal.substring(end);
            if (index.titles.knows(title)) {
                for (Body body : bodyFinder.named(normal.substring(0, end))) {
                    if (bodyCode == null || bodyCode.equals(body.code())) {
                        found.addAll(titled(title, body.code()));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Post> ofBody(String bodyCode) {
        return index.postsByBody.getOrDefault(bodyCode, List.of()).stream().filter(this::inForce).toList();
    }

    private List<String> nearest(String normal, String bodyCode) {
        return bodyCode == null ? index.titles.nearest(normal)
                : Nearest.to(normal, ofBody(bodyCode).stream().map(Post::title).toList());
    }

    private boolean inForce(Post post) {
        return post.validity().covers(day);
    }
}
