package org.fengqiao.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.rounds.setting.CareNeed;
import org.fengqiao.planning.rounds.setting.Declarer;
import org.fengqiao.planning.rounds.setting.NeedKind;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.VisitPlace;
import org.fengqiao.planning.rounds.setting.Walker;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/**
 * Needs that people declare to whoever walks in their grid. There is no other way for anybody to be visited for care, and
 * nothing is reckoned from a need but that there is a visit to be made.
 */
public final class RoundNeeds {

    private static final int USUAL_DAYS = 7;

    private final RoundDesk desk;
    private final NeedStore store;
    private final Storage storage;
    private final Clock clock;

    RoundNeeds(RoundDesk desk, NeedStore store, Storage storage, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * What is declared.
     *
     * @param everyDays days between visits, or null for a week
     * @param consent   whether the person agreed that it is written down and used to plan visits
     */
    public record Declaring(String household, NeedKind need, Declarer by, Integer everyDays, boolean consent) {
    }

    /**
     * A need that holds. To everybody but whoever walks there it only says that there is one.
     *
     * @param until  first day on which it no longer holds; null while its file does not say
     * @param source where it is written down
     */
    public record DeclaredNeed(String household, String name, String need, String by, LocalDate declared, LocalDate until,
                        Integer everyDays, String source) {
    }

    /** Where a need may be declared: households in the walker's grids. Only for whoever walks. */
    public record Households(List<VisitPlace> places, List<DeclaredNeed> needs, boolean own, String worker) {
    }

    public Households list(String place, String worker, AccountUser who) {
        Walked walked = walked(place, worker, who);
        LocalDate today = desk.today();
        RoundSetting setting = desk.setting(place);
        List<DeclaredNeed> needs = setting.needs().stream().filter(n -> n.holds(today) && walked.holds(n.place()))
                .map(n -> walked.own ? shown(setting, n)
                        : new DeclaredNeed(null, "按本人提出的需要", null, null, null, null, null, null)).toList();
        return new Households(walked.own ? walked.places : List.of(), needs, walked.own, walked.walker.name());
    }

    /** @throws ProblemException naming the field */
    public void declare(String place, String worker, Declaring told, AccountUser who) {
        own(place, worker, told.household(), who);
        if (told.need() == null || told.by() == null) {
            throw invalid(told.need() == null ? "need" : "by", told.need() == null ? "请选择本人的话。" : "请选择谁提出。");
        }
        if (!told.consent()) {
            throw invalid("consent", "要本人（或受托的家属、监护人）同意把需要记下来并据此安排走访，没有同意就不记。");
        }
        int days = told.everyDays() == null ? USUAL_DAYS : told.everyDays();
        if (days < 1 || days > NeedEntry.YEAR) {
            throw invalid("everyDays", "间隔天数应在 1 到 " + NeedEntry.YEAR + " 之间，实为 " + days + "。");
        }
        add(place, told.household(), told.need(), told.by(), days, who);
    }

    /** From today on nothing that was declared for the household holds, here and in the files. No reason is asked for. */
    public void withdraw(String place, String worker, String household, AccountUser who) {
        own(place, worker, household, who);
        if (desk.setting(place).needs().stream().noneMatch(n -> n.place().equals(household) && n.holds(desk.today()))) {
            throw invalid("household", "这一户现在没有提出的需要。");
        }
        add(place, household, null, null, USUAL_DAYS, who);
    }

    /** Deletes what has been over for long enough. */
    void forget() {
        storage.write(() -> {
            store.forget(desk.today());
            return null;
        });
    }

    private void add(String place, String household, NeedKind need, Declarer by, int days, AccountUser who) {
        storage.write(() -> {
            int last = store.of(place).stream().filter(n -> n.household().equals(household)).mapToInt(NeedEntry::entry)
                    .max().orElse(0);
            NeedEntry entry = new NeedEntry(household, last + 1, need, by, desk.today(), days, who.getUsername(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
            store.add(place, entry);
            return entry;
        });
    }

    private record Walked(Walker walker, boolean own, List<VisitPlace> places) {

        boolean holds(String place) {
            return places.stream().anyMatch(p -> p.code().equals(place));
        }
    }

    private Walked walked(String place, String worker, AccountUser who) {
        RoundSetting setting = desk.setting(place);
        Walker walker = desk.walker(setting, new RoundKey(place, worker, desk.today()), who);
        Set<String> grids = desk.grids(setting, walker, desk.today());
        return new Walked(walker, desk.isOwn(walker, who), setting.places().stream()
                .filter(p -> grids.contains(p.grid())).toList());
    }

    private void own(String place, String worker, String household, AccountUser who) {
        Walked walked = walked(place, worker, who);
        if (!walked.own) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "需要由走访的人当面听了本人的话再记。");
        }
        if (!walked.holds(household)) {
            throw invalid("household", "您的网格里没有住户「" + household + "」，请核对 places.csv。");
        }
    }

    private static DeclaredNeed shown(RoundSetting setting, CareNeed need) {
        return new DeclaredNeed(need.place(), setting.place(need.place()).map(VisitPlace::name).orElse(need.place()),
                need.kind().label(), need.by().label(), need.declared(), need.withdrawn(), need.everyDays(),
                need.source().file());
    }

    private static ProblemException invalid(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_ROUND, detail,
                List.of(Fault.inBody("/" + field, "bad-value", detail, List.of())));
    }
}
