package org.fengqiao.planning.visits.setting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.Source;

/** Checks that what one file names stands in another. */
final class References {

    private final VisitSetting setting;
    private final Findings findings;
    private final Set<String> posts;
    private final Set<String> fields;

    References(VisitSetting setting, Findings findings) {
        this.setting = setting;
        this.findings = findings;
        this.posts = setting.leaders().stream().map(Leader::post).collect(Collectors.toSet());
        this.fields = setting.leaders().stream().flatMap(l -> l.portfolio().stream()).collect(Collectors.toSet());
    }

    void check() {
        setting.absences().forEach(a -> post(a.post(), a.source(), "岗位"));
        setting.leaders().forEach(l -> {
            post(l.substitute(), l.source(), "常设替补");
            post(l.acting(), l.source(), "代理岗位");
        });
        setting.cases().forEach(c -> {
            post(c.holder(), c.source(), "原包案岗位");
            c.recused().forEach(p -> post(p, c.source(), "回避岗位"));
            field(c.field(), c.source());
        });
        setting.themes().forEach(t -> field(t.field(), t.source()));
        Set<String> who = Stream.concat(posts.stream(), setting.policy().ranks().stream().map(Rank::name))
                .collect(Collectors.toSet());
        setting.blocks().stream().filter(b -> !who.contains(b.who())).forEach(b -> wrong(b.source(), "对象",
                "「" + b.who() + "」既不是职级也不是岗位", "请写 policy.yaml 里的职级或 leaders.csv 里的岗位"));
        setting.policy().arrangements().forEach(this::arrangement);
    }

    private void arrangement(Arrangement arrangement) {
        Head head = arrangement.head();
        if (!head.place().isEmpty() && setting.place(head.place()).isEmpty()) {
            wrong(head.source(), "地点", "地点「" + head.place() + "」没有列在 places.csv", "请改写编码或补上一行");
        }
        if (arrangement instanceof Arrangement.Coverage coverage && coverage.level() == null
                && setting.places().stream().noneMatch(p -> p.kind().equals(coverage.placeKind()))) {
            wrong(head.source(), "对象", "没有类型为「" + coverage.placeKind() + "」的地点",
                    "请写社区、街道，或 places.csv 里的一种类型");
        }
        if (arrangement instanceof Arrangement.Recurring recurring && !recurring.placeKind().isEmpty()
                && setting.places().stream().noneMatch(p -> p.kind().equals(recurring.placeKind()))) {
            wrong(head.source(), "每处", "没有类型为「" + recurring.placeKind() + "」的地点", "请写 places.csv 里的一种类型");
        }
        if (!(arrangement instanceof Arrangement.CaseHolding) && head.ranks().isEmpty()) {
            wrong(head.source(), "职级", "没有写由哪些职级承担", "请在“职级”后列出");
        }
    }

    /** Wishes are read into the leaders, so those of a post that is not there would go unnoticed. */
    void wishes(Map<String, List<Wish>> wishes) {
        wishes.forEach((who, own) -> own.forEach(wish -> {
            post(who, wish.source(), "岗位");
            if (!wish.place().isEmpty() && setting.place(wish.place()).isEmpty()
                    && setting.areas().find(wish.place()).isEmpty()) {
                wrong(wish.source(), "地点", "「" + wish.place() + "」既不是 places.csv 的编码也不是区划代码",
                        "请改写，或留空表示任何地点");
            }
        }));
    }

    private void post(String post, Source source, String column) {
        if (post != null && !posts.contains(post)) {
            wrong(source, column, "岗位「" + post + "」没有列在 leaders.csv", "请改写或补上一行");
        }
    }

    private void field(String field, Source source) {
        if (!fields.contains(field)) {
            findings.add(Finding.warning(source.file(), source.line(), "领域", "没有领导分管「" + field + "」",
                    "请核对用词，或在 leaders.csv 的“分管领域”里补上；否则由任何够职级的领导承担"));
        }
    }

    private void wrong(Source source, String column, String message, String remedy) {
        findings.add(Finding.error(source.file(), source.line(), column, message, remedy));
    }
}
