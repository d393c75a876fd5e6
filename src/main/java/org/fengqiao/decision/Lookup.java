package org.fengqiao.decision;

import java.util.List;
import java.util.function.Function;
import org.fengqiao.place.Body;
import org.fengqiao.place.Channel;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Found;
import org.fengqiao.place.Item;
import org.fengqiao.place.Post;

/** Looks names up in the directory of the day and turns what does not settle into problems with candidates. */
final class Lookup {

    private final DirectoryDay directory;
    private final Problems problems;

    Lookup(DirectoryDay directory, Problems problems) {
        this.directory = directory;
        this.problems = problems;
    }

    /** Null if not found; the problem is noted. */
    Division division(String field, String asked) {
        return one(directory.findDivision(asked), field, "place", "区划", this::named);
    }

    Channel channel(String field, String asked, String division) {
        return one(directory.findChannel(asked, division), field, "channel", "渠道", c -> c.code() + " " + c.name());
    }

    /** Null if {@code asked} is null or not found; the latter is a problem. */
    Body body(String field, String asked, String division) {
        return asked == null ? null : one(directory.findBody(asked, division), field, "body", "单位", this::named);
    }

    /** Null without a problem if nothing fits: the text need not name a body. */
    Body bodyIfAny(String field, String asked, String division) {
        return asked == null ? null : ifAny(directory.findBody(asked, division), field, "body", "单位", this::named);
    }

    /** An unknown item is no problem: it goes to triage. */
    Item item(String field, String asked) {
        return asked == null || asked.isBlank() ? null : ifAny(directory.findItem(asked), field, "item", "事项类别",
                i -> i.code() + " " + i.field() + "/" + i.group() + "/" + i.name());
    }

    /** A title that the directory does not hold is no problem: people act under many titles. */
    Post post(String field, String asked, String body) {
        return asked == null ? null : ifAny(directory.findPost(asked, body), field, "post", "职务", this::named);
    }

    private <T> T one(Found<T> found, String field, String code, String what, Function<T, String> name) {
        if (found instanceof Found.None<T> none) {
            problems.add(field, "unknown-" + code, "名录里没有" + what + "「" + none.asked() + "」，请改用编码或全称"
                    + (none.nearest().isEmpty() ? "。" : "；最接近的有：" + String.join("、", none.nearest()) + "。"),
                    none.nearest());
        }
        return ifAny(found, field, code, what, name);
    }

    private <T> T ifAny(Found<T> found, String field, String code, String what, Function<T, String> name) {
        if (found instanceof Found.Several<T> several) {
            List<String> candidates = several.candidates().stream().map(name).sorted().toList();
            problems.add(field, "ambiguous-" + code, what + "「" + several.asked() + "」对得上 " + candidates.size()
                    + " 个，请写明是哪一个：" + String.join("；", candidates.subList(0, Math.min(10, candidates.size())))
                    + "。", candidates);
        }
        return found instanceof Found.One<T> one ? one.value() : null;
    }

    private String named(Body body) {
        return body.code() + " " + body.name();
    }

    private String named(Division division) {
        return division.code() + " " + fullName(directory, division);
    }

    private String named(Post post) {
        return post.code() + " " + directory.body(post.body()).map(Body::name).orElse(post.body()) + post.title();
    }

    /** The name with those of the divisions above it, highest first. */
    static String fullName(DirectoryDay directory, Division division) {
        StringBuilder name = new StringBuilder();
        directory.upwards(division.code()).forEach(d -> name.insert(0, d.name()));
        return name.isEmpty() ? division.name() : name.toString();
    }
}
