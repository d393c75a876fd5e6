package org.fengqiao.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.paper.Addressee;
import org.fengqiao.paper.NewPaper;
import org.fengqiao.paper.Paper;
import org.fengqiao.paper.PaperState;
import org.fengqiao.paper.Papers;
import org.fengqiao.paper.Protection;
import org.fengqiao.paper.SupervisionOrder;

/**
 * One supervision order for one breach. What calls for another joins the draft that is there, with its basis; once the
 * order is issued nothing more is drafted for that breach, unless the order is withdrawn.
 */
final class SupervisionDrafts {

    static final String MEND = "请立即改正，办完未尽的职责，书面答复办理情况。";
    private static final int LONGEST_BASIS = 400;

    private final Papers papers;

    SupervisionDrafts(Papers papers) {
        this.papers = papers;
    }

    void add(NewPaper order, Instant at) {
        SupervisionOrder said = (SupervisionOrder) order.content();
        List<Paper> standing = papers.ofMatter(order.matter()).stream().filter(p -> p.state() != PaperState.REVOKED
                && p.draft().content() instanceof SupervisionOrder && same(p.draft().to(), order.to())).toList();
        List<SupervisionOrder.Breach> fresh = said.breaches().stream()
                .filter(b -> standing.stream().noneMatch(p -> content(p.draft()).covers(b))).toList();
        Optional<Paper> draft = standing.stream().filter(p -> p.state() == PaperState.DRAFT).filter(p ->
                said.breaches().stream().anyMatch(content(p.draft())::covers)
                        || p.draft().sender().code().equals(order.sender().code())).findFirst();
        if (draft.isPresent() && papers.amend(draft.get().id(), was -> joined(was, order.basis(), fresh),
                Protection.none()).isPresent() || fresh.isEmpty()) {
            return;
        }
        papers.draft(new NewPaper(order.matter(), order.pack(), order.sender(), order.to(), order.basis(),
                new SupervisionOrder(said.subject(), fresh, said.demand(), said.answerBy()), order.draftedBy()),
                Protection.none(), at);
    }

    private static NewPaper joined(NewPaper was, String basis, List<SupervisionOrder.Breach> fresh) {
        SupervisionOrder content = content(was);
        String all = Stream.concat(Stream.of(was.basis().split("；")), Stream.of(basis.split("；"))).map(String::strip)
                .distinct().collect(Collectors.joining("；"));
        return new NewPaper(was.matter(), was.pack(), was.sender(), was.to(),
                all.length() > LONGEST_BASIS ? was.basis() : all,
                fresh.isEmpty() ? content : content.with(fresh, MEND), was.draftedBy());
    }

    private static SupervisionOrder content(NewPaper paper) {
        return (SupervisionOrder) paper.content();
    }

    private static boolean same(Addressee one, Addressee other) {
        return one instanceof Addressee.Body a && other instanceof Addressee.Body b && Objects.equals(a.code(), b.code());
    }
}
