package org.fengqiao.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Effect;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.office.RosterHead;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.planning.visits.office.SessionRecord;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.office.VisitDutyNotice;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/**
 * Making and editing rosters. Whoever changes one names the version they saw; if somebody else was faster they are told
 * who, and nothing is changed.
 */
public final class RosterDesk {

    private static final int LONGEST_TITLE = 200;

    private final RosterStore store;
    private final VisitPlaces places;
    private final Clock clock;
    private final List<VisitListener> listeners;

    public RosterDesk(RosterStore store, VisitPlaces places, Clock clock) {
        this(store, places, clock, List.of());
    }

    /** @param listeners are told of visits as soon as they are published */
    public RosterDesk(RosterStore store, VisitPlaces places, Clock clock, List<VisitListener> listeners) {
        this.listeners = List.copyOf(listeners);
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    /** A draft with the plan as it stands. */
    public OfficeRoster create(String place, String title, SettingFiles files, Period period,
                               Circumstances circumstances, Plan plan, Signature by) {
        VisitSetting setting = places.setting(files);
        String named = title == null || title.isBlank() ? setting.policy().name() + " " + period.words() : title.strip();
        if (named.length() > LONGEST_TITLE) {
            throw OfficeException.invalid("title", "标题至多 " + LONGEST_TITLE + " 字。");
        }
        OfficeRoster roster = OfficeRoster.draft(new RosterHead(UUID.randomUUID().toString(), place, named,
                period.first(), period.last(), files.revision()), plan, circumstances);
        store.create(roster, files, setting.leaders(), by);
        return roster;
    }

    public List<RosterEntry> list(String place) {
        return store.list(place);
    }

    /**
     * Rosters that were sent to the leaders' offices, are not over, and may concern the post.
     *
     * @param post code or title
     */
    public List<RosterEntry> ofPost(String post) {
        return store.of(post, YearMonth.from(today()));
    }

    public OfficeRoster find(String id) {
        return store.find(id).orElseThrow(() -> unknown(id));
    }

    public OfficeRoster find(String id, int version) {
        return store.find(id, version).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_ROSTER,
                "排班「" + id + "」没有第 " + version + " 版。"));
    }

    public List<Step> steps(String id) {
        find(id);
        return store.steps(id);
    }

    public Opened open(String id) {
        return open(find(id));
    }

    public Opened open(OfficeRoster roster) {
        return new Opened(roster, problem(roster, Circumstances.NONE));
    }

    /** The problem as it is with what has come up besides. */
    public VisitProblem problem(OfficeRoster roster, Circumstances more) {
        return places.problem(files(roster), roster.head().period(), roster.circumstances().and(more));
    }

    public SettingFiles files(OfficeRoster roster) {
        return store.settings(roster.head().settings()).orElseThrow(() -> new IllegalStateException(
                "settings " + roster.head().settings() + " are not kept"));
    }

    /** What a move would cost and break; nothing is changed. */
    public Effect effect(Opened opened, String duty, Assignment to) {
        return Explanations.of(opened.problem(), opened.roster().draft().plan(), e -> e.effect(duty, to));
    }

    /** Moves a duty by hand. What is barred is refused; what breaks a rule is done in a draft, and told. */
    public Moved move(String id, int version, String duty, Assignment to, Signature by) {
        Opened opened = open(read(id, version));
        Effect effect = effect(opened, duty, to);
        if (effect.isBarred()) {
            throw OfficeException.conflict("不能改到那里：" + effect.bars().get(0).reason() + "。"
                    + effect.bars().get(0).remedy());
        }
        return new Moved(save(opened.roster(), RosterAction.MOVED, by,
                r -> r.edited(r.draft().moved(duty, to))), effect);
    }

    public OfficeRoster pin(String id, int version, String duty, boolean fixed, Signature by) {
        return save(read(id, version), fixed ? RosterAction.PINNED : RosterAction.RELEASED, by, r -> {
            if (r.draft().plan().of(duty).isEmpty()) {
                throw OfficeException.invalid("duty", "这份排班里没有任务「" + duty + "」，或还没有安排人。");
            }
            return r.edited(r.draft().pinned(duty, fixed));
        });
    }

    /** Another whole plan: from a search, or from a table that came back. */
    public OfficeRoster replace(String id, int version, Plan plan, RosterAction action, Signature by) {
        return save(read(id, version), action, by, r -> r.edited(r.draft().with(plan)));
    }

    public OfficeRoster undo(String id, int version, Signature by) {
        return save(read(id, version), RosterAction.UNDONE, by, r -> r.undone(find(id, r.undoes())));
    }

    public OfficeRoster redo(String id, int version, Signature by) {
        return save(read(id, version), RosterAction.REDONE, by, r -> r.redone(find(id, r.redoes())));
    }

    /** The roster, if it still is at the version that the caller saw. */
    public OfficeRoster read(String id, int version) {
        OfficeRoster roster = find(id);
        if (roster.version() != version) {
            throw overtaken(id, version);
        }
        return roster;
    }

    OfficeRoster save(OfficeRoster roster, RosterAction action, Signature by, UnaryOperator<OfficeRoster> change) {
        return store.save(change.apply(roster), roster.version(), action, by, saved -> {
            boolean told = roster.state() == RosterState.PUBLISHED;
            tell(saved, Map.of(), v -> !told || !same(roster, saved, v.duty()), by);
            tellGone(roster, saved, by);
        })
                .orElseThrow(() -> overtaken(roster.head().id(), roster.version()));
    }

    private static boolean same(OfficeRoster before, OfficeRoster after, String duty) {
        return before.draft().plan().of(duty).equals(after.draft().plan().of(duty));
    }

    /**
     * @param records of the roster, by duty
     * @param news    which visits there is something to tell of
     */
    void tell(OfficeRoster roster, Map<String, SessionRecord> records, Predicate<VisitDutyNotice> news, Signature by) {
        if (roster.state() == RosterState.PUBLISHED && !listeners.isEmpty()) {
            List<VisitDutyNotice> visits = VisitDutyNotice.of(roster, problem(roster, Circumstances.NONE), records)
                    .stream().filter(v -> !v.caseId().isEmpty() && news.test(v)).toList();
            listeners.forEach(listener -> listener.told(roster.head().place(), visits, by));
        }
    }

    /** Visits that a repair took off a published roster. */
    private void tellGone(OfficeRoster before, OfficeRoster saved, Signature by) {
        if (before.state() == RosterState.PUBLISHED && !listeners.isEmpty()) {
            List<VisitDutyNotice> gone = VisitDutyNotice.of(before, problem(before, Circumstances.NONE), Map.of()).stream()
                    .filter(v -> !v.caseId().isEmpty() && saved.draft().plan().of(v.duty()).isEmpty())
                    .map(v -> v.withdrawn(saved.version(), by.reason())).toList();
            listeners.forEach(listener -> listener.told(saved.head().place(), gone, by));
        }
    }

    public LocalDate today() {
        return WorkCalendar.day(clock.instant());
    }

    /** In Asia/Shanghai. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    private ProblemException overtaken(String id, int version) {
        List<Step> since = store.steps(id).stream().filter(s -> s.version() > version).toList();
        String who = since.isEmpty() ? "" : since.get(since.size() - 1).signature().account() + " 已"
                + since.get(since.size() - 1).action().label() + "到第 " + since.get(since.size() - 1).version() + " 版，";
        return new ProblemException(ProblemCode.CONFLICT, "您看到的是第 " + version + " 版，" + who
                + "这次没有保存。请重新打开，看过差别再改。");
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(ProblemCode.UNKNOWN_ROSTER, "没有编号为「" + id + "」的排班。");
    }
}
