package org.fengqiao.web.page.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.LeadTime;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.ReplyKind;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.roster.Opened;

/**
 * Whether a roster can be published, and what is wrong with it.
 *
 * @param tone     class of the note: note-good, note-caution or note-danger
 * @param verdict  one sentence
 * @param next     what to do next, in one sentence
 * @param wrong    everything that stands in the way
 * @param concerns what the roster pays for, the dearest first
 * @param late     what can no longer be published in time
 */
record Standing(String tone, String verdict, String next, List<String> wrong, List<Concerned> concerns,
                List<String> late, Analysis analysis) {

    /** Points of one concern together. */
    record Concerned(String label, long price, List<Analysis.Paid> points) {
    }

    Standing {
        wrong = List.copyOf(wrong);
        concerns = List.copyOf(concerns);
        late = List.copyOf(late);
    }

    static Standing of(Opened opened, Analysis found, LocalDate today) {
        OfficeRoster roster = opened.roster();
        List<String> late = roster.state() == RosterState.PUBLISHED ? List.of()
                : new LeadTime(opened.problem()).late(roster.draft().plan(), today);
        List<String> wrong = new ArrayList<>(found.broken());
        declined(opened).forEach(wrong::add);
        boolean good = wrong.isEmpty();
        return new Standing(!good ? "note-danger" : late.isEmpty() && silent(roster) == 0 ? "note-good" : "note-caution",
                verdict(roster, wrong.size()), next(roster, good), wrong, concerns(found), late, found);
    }

    /** Leaders who have not answered since it was sent. */
    static int silent(OfficeRoster roster) {
        if (roster.state() == RosterState.DRAFT) {
            return 0;
        }
        return roster.posts().size() - (int) roster.replies().stream()
                .filter(r -> roster.posts().contains(r.post())).count();
    }

    private static List<String> declined(Opened opened) {
        return opened.roster().replies().stream().filter(r -> r.kind() == ReplyKind.DECLINED)
                .map(r -> opened.problem().setting().leader(r.post()).map(l -> l.label()).orElse(r.post())
                        + "答复不能承担：" + r.signature().reason()).toList();
    }

    private static String verdict(OfficeRoster roster, int wrong) {
        String not = roster.state() == RosterState.PUBLISHED ? "已公布，但有 " : "不能公布：有 ";
        if (wrong > 0) {
            return not + wrong + " 处必须先解决。";
        }
        return switch (roster.state()) {
            case DRAFT -> "没有违反必须遵守的规定，可以送领导办公室。";
            case SENT -> silent(roster) == 0 ? "各位领导都已确认，可以批准。" : "已送领导办公室，还有 " + silent(roster) + " 位没有答复。";
            case APPROVED -> "已由" + roster.approval().name() + "批准，可以公布。";
            case PUBLISHED -> "已公布，没有违反必须遵守的规定。";
        };
    }

    private static String next(OfficeRoster roster, boolean good) {
        return switch (roster.state()) {
            case DRAFT -> good ? "下一步：送领导办公室确认。" : "逐处点开调整，或在现有基础上重新求解；固定的任务不会动。";
            case SENT -> good ? "下一步：登记答复，由主要领导批准。" : "下一步：退回修改，重新安排后再送。";
            case APPROVED -> "下一步：公布。公布后只能通过修复来改。";
            case PUBLISHED -> "有人生病、会议取消、来了新案，请用修复；开过的场次请登记。";
        };
    }

    private static List<Concerned> concerns(Analysis found) {
        Map<String, List<Analysis.Paid>> grouped = found.paid().stream().collect(Collectors.groupingBy(
                Analysis.Paid::concern, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream().map(e -> new Concerned(e.getKey(), e.getValue().stream()
                        .mapToLong(Analysis.Paid::price).sum(), e.getValue()))
                .sorted(Comparator.comparingLong(Concerned::price).reversed()).toList();
    }
}
