package org.fengqiao.decision.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Duty;

/**
 * Compares duties. The same action that passes from one debtor to another is one change, where there is no doubt which
 * duty became which.
 */
final class DutyComparison {

    private final Notes notes;

    DutyComparison(Notes notes) {
        this.notes = notes;
    }

    void compare(List<Duty> before, List<Duty> after) {
        Map<String, Duty> was = Notes.byName(before, Duty::id);
        Map<String, Duty> is = Notes.byName(after, Duty::id);
        List<Duty> gone = new ArrayList<>(was.values().stream().filter(d -> !is.containsKey(d.id())).toList());
        List<Duty> fresh = new ArrayList<>(is.values().stream().filter(d -> !was.containsKey(d.id())).toList());
        was.forEach((id, duty) -> {
            if (is.containsKey(id)) {
                same(duty, is.get(id));
            }
        });
        passedOn(gone, fresh);
        gone.forEach(d -> notes.removed(Aspect.DUTY, d.action(), Words.body(d.by()), told(d), "不再有职责" + told(d)));
        fresh.forEach(d -> notes.added(Aspect.DUTY, d.action(), Words.body(d.by()), told(d), "新增职责" + told(d)));
    }

    private void passedOn(List<Duty> gone, List<Duty> fresh) {
        for (Duty old : List.copyOf(gone)) {
            List<Duty> olds = gone.stream().filter(d -> d.action().equals(old.action())).toList();
            List<Duty> news = fresh.stream().filter(d -> d.action().equals(old.action())).toList();
            if (olds.size() == 1 && news.size() == 1) {
                gone.remove(old);
                fresh.remove(news.get(0));
                same(old, news.get(0));
            }
        }
    }

    private void same(Duty old, Duty duty) {
        value(old, duty, "责任者", Words.party(old.by()), Words.party(duty.by()));
        value(old, duty, "对象", orNone(Words.party(old.to())), orNone(Words.party(duty.to())));
        end(old, duty);
        value(old, duty, "状态", old.state().label(), duty.state().label());
        value(old, duty, "读法", reading(old), reading(duty));
    }

    private void end(Duty old, Duty duty) {
        Instant was = due(old.clock());
        Instant is = due(duty.clock());
        if (was != null && is != null && !was.equals(is)) {
            notes.moved(Aspect.DUTY, duty.action(), Words.body(duty.by()), was, is, named(duty));
        } else if (!Objects.equals(was, is)) {
            value(old, duty, "到期", Words.end(old.clock()), Words.end(duty.clock()));
        } else {
            value(old, duty, "时限", Words.limit(old.clock()), Words.limit(duty.clock()));
        }
    }

    private void value(Duty old, Duty duty, String what, String was, String is) {
        if (!was.equals(is)) {
            String subject = what.equals("责任者") ? "「" + duty.action() + "」" : named(duty);
            notes.changed(Aspect.DUTY, duty.action(), Words.body(duty.by()), was, is,
                    subject + "的" + what + "由「" + was + "」改为「" + is + "」");
        }
    }

    private static String told(Duty duty) {
        return named(duty) + (duty.clock() == null ? "" : duty.clock().due() == null ? "，" + Words.end(duty.clock())
                : "，" + Words.end(duty.clock()) + " 前");
    }

    private static String named(Duty duty) {
        return "「" + duty.action() + "」（" + Words.party(duty.by()) + "）";
    }

    private static String reading(Duty duty) {
        return duty.reading() == null ? "确定" : "仅当" + duty.reading();
    }

    private static String orNone(String party) {
        return party == null ? "无" : party;
    }

    private static Instant due(Clock clock) {
        return clock == null ? null : clock.due();
    }
}
