package org.fengqiao.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.Round;
import org.fengqiao.planning.rounds.RoundSearch;
import org.fengqiao.planning.rounds.day.DayCheck;
import org.fengqiao.planning.rounds.day.DayStops;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.Walker;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Plans and shows days' rounds. What an account may not see does not exist for it. */
public final class RoundDesk {

    /** From how many beginnings a round is searched unless told otherwise. */
    public static final int BEGINNINGS = 5;
    public static final int MOST_BEGINNINGS = 100;
    /** How far back results matter; longer ago counts as never. */
    private static final int LOOK_BACK = 400;
    private static final int AHEAD = 31;

    private final RoundPlaces places;
    private final RoundStore store;
    private final Storage storage;
    private final RoundAccess access;
    private final RoundView view;
    private final WalkedGrids grids;
    private final DueInGrids due;
    private final UserDetailsService users;
    private final Clock clock;

    RoundDesk(RoundPlaces places, RoundStore store, Storage storage, RoundAccess access, RoundView view, WalkedGrids grids,
              DueInGrids due, UserDetailsService users, Clock clock) {
        this.places = places;
        this.store = store;
        this.storage = storage;
        this.access = access;
        this.view = view;
        this.grids = grids;
        this.due = due;
        this.users = users;
        this.clock = clock;
    }

    /** Somebody whose rounds the reader may see. */
    public record Seen(String place, String title, String worker, String name, boolean own) {
    }

    /** Whom the account may look at, its own rounds first. A place whose files are wrong is left out. */
    public List<Seen> walkers(AccountUser who) {
        List<Seen> seen = new ArrayList<>();
        for (String place : places.names()) {
            RoundSetting setting;
            try {
                setting = places.read(place).setting();
            } catch (ProblemException wrong) {
                continue; // the others go on; asked for by name, it tells what is wrong
            }
            access.seen(who, setting.walkers(), today()).forEach(w -> seen.add(new Seen(place, setting.rule().name(),
                    w.code(), w.name(), access.isOwn(who, w))));
        }
        seen.sort(Comparator.comparing((Seen s) -> !s.own()));
        return seen;
    }

    /** @throws ProblemException where there is no such walker, or the reader may not see the rounds */
    public OpenedRound find(RoundKey key, AccountUser who) {
        RoundSetting setting = setting(key.place());
        Walker walker = walker(setting, key, who);
        boolean own = access.isOwn(who, walker);
        return storage.read(() -> {
            Optional<KeptRound> kept = store.find(key);
            Map<String, Result> results = new LinkedHashMap<>();
            OpenedRound.of(store.results(key.place(), key.day(), key.day().plusDays(1)), key)
                    .forEach(r -> results.put(own ? r.stop()
                            : kept.map(k -> RoundView.alias(k, r.stop())).orElse(r.stop()), r));
            return new OpenedRound(key, walker, setting.rule().name(), own,
                    kept.map(k -> view.shown(k, setting, own, who)).orElse(null), results, own ? store.finds(key) : List.of(),
                    own ? needs(setting, key.day()) : Map.of());
        });
    }

    /** What is missing, contradictory or impossible for that day. */
    public List<Finding> check(RoundKey key, AccountUser who) {
        RoundSetting setting = setting(key.place());
        Walker walker = walker(setting, key, who);
        Set<String> walked = grids.of(setting, walker, key.day());
        return DayCheck.check(setting, day(key, setting, walker, walked, who), walked);
    }

    /**
     * A new version of that day's round; what has a result already stays. Same settings, results, matters, seed and
     * beginnings give the same round.
     */
    public OpenedRound make(RoundKey key, long seed, int beginnings, AccountUser who) {
        RoundPlaces.Read read = places.read(key.place());
        RoundSetting setting = setting(key.place());
        Walker walker = walker(setting, key, who);
        if (key.day().isBefore(today()) || key.day().isAfter(today().plusDays(AHEAD))) {
            throw new ProblemException(ProblemCode.INVALID_ROUND, "只能排今天起 " + AHEAD + " 天以内的走访，实为 "
                    + key.day() + "。");
        }
        Set<String> walked = grids.of(setting, walker, key.day());
        DayStops day = day(key, setting, walker, walked, who);
        DayCheck.check(setting, day, walked).stream().filter(f -> f.isError()).findFirst().ifPresent(f -> {
            throw new ProblemException(ProblemCode.INVALID_ROUND, "排不了：" + f);
        });
        Round round = new RoundSearch(day.rule(), day.start(), day.stops()).run(seed, beginnings);
        storage.write(() -> {
            Optional<KeptRound> before = store.find(key);
            Collection<Result> results = OpenedRound.of(store.results(key.place(), key.day(), key.day().plusDays(1)), key);
            List<KeptStop> stops = new ArrayList<>(before.map(KeptRound::stops).orElse(List.of()).stream()
                    .filter(s -> results.stream().anyMatch(r -> r.stop().equals(s.id()))).toList());
            round.visits().stream().map(KeptStop::of).filter(s -> stops.stream().noneMatch(k -> k.id().equals(s.id())))
                    .toList().forEach(stops::add);
            KeptRound next = new KeptRound(before.map(KeptRound::version).orElse(0) + 1, who.getUsername(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS), read.revision(), seed, beginnings,
                    start(setting, walker), setting.rule().kinds().stream().filter(k -> k.quota() > 0)
                    .map(k -> new Quota(k.name(), k.quota(), k.minutes())).toList(), stops, round.missed(), day.held());
            store.add(key, next);
            return next;
        });
        return find(key, who);
    }

    private DayStops day(RoundKey key, RoundSetting setting, Walker walker, Set<String> walked, AccountUser who) {
        Collection<Result> past = storage.read(() -> store.results(key.place(), key.day().minusDays(LOOK_BACK),
                key.day().plusDays(1)));
        LocalTime now = key.day().equals(today()) ? LocalTime.ofInstant(clock.instant(), WorkCalendar.ZONE)
                .truncatedTo(ChronoUnit.MINUTES) : LocalTime.MIN;
        Spot at = OpenedRound.of(past, key).stream().max(Comparator.comparing(Result::at))
                .flatMap(r -> setting.place(r.stop())).map(p -> p.spot()).orElse(start(setting, walker));
        return DayStops.of(setting, key.day(), now, at, walked, past.stream().map(r -> r.past(key.worker())).toList(),
                due.of(setting.division(), walked, walks(walker, who)));
    }

    /** The register is asked as whoever walks, so that a round holds the same whoever has it planned. */
    private AccountUser walks(Walker walker, AccountUser who) {
        try {
            return walker.account().isEmpty() ? who : (AccountUser) users.loadUserByUsername(walker.account());
        } catch (UsernameNotFoundException gone) {
            return who;
        }
    }

    /** With what people have declared since the files were written. */
    RoundSetting setting(String place) {
        RoundSetting written = places.read(place).setting();
        return written.withNeeds(NeedEntry.merged(written.needs(), storage.read(() -> store.needs().of(place))));
    }

    Set<String> grids(RoundSetting setting, Walker walker, LocalDate day) {
        return grids.of(setting, walker, day);
    }

    boolean isOwn(Walker walker, AccountUser who) {
        return access.isOwn(who, walker);
    }

    Walker walker(RoundSetting setting, RoundKey key, AccountUser who) {
        return setting.walker(key.worker()).filter(w -> access.sees(who, w, today())).orElseThrow(RoundPlaces::unknown);
    }

    private static Spot start(RoundSetting setting, Walker walker) {
        return walker.start() == null ? setting.start() : walker.start();
    }

    private static Map<String, String> needs(RoundSetting setting, LocalDate day) {
        Map<String, String> needs = new LinkedHashMap<>();
        setting.needs().stream().filter(n -> n.holds(day)).forEach(n -> needs.put(n.place(), n.kind().label()));
        return needs;
    }

    public LocalDate today() {
        return WorkCalendar.day(clock.instant());
    }
}
