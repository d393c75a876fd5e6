package org.fengqiao.planning.grids.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.GridSetting;
import org.fengqiao.planning.grids.setting.Worker;

/** What has to be covered from a day on, and by whom it may be. Immutable; may be used by any number of threads. */
public final class GridProblem {

    private final GridSetting setting;
    private final Eligibility eligibility;
    private final Map<String, GridPlace> places;
    private final Map<String, Worker> workers;
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final Map<String, List<Seat>> seatsByTownship = new TreeMap<>();
    private final Map<String, List<Worker>> crews;

    private GridProblem(GridSetting setting, LocalDate day) {
        this.setting = setting;
        this.places = new HashMap<>();
        this.workers = new LinkedHashMap<>();
        this.crews = new HashMap<>();
        setting.places().forEach(p -> places.put(p.code(), p));
        this.eligibility = new Eligibility(setting, day, Collections.unmodifiableMap(places));
        for (Worker worker : setting.workers()) {
            workers.put(worker.code(), worker);
            worker.townships().forEach(t -> crews.computeIfAbsent(t, k -> new ArrayList<>()).add(worker));
        }
        for (Seat seat : new Seats(setting).all()) {
            seats.put(seat.id(), seat);
            seatsByTownship.computeIfAbsent(seat.place().township(), k -> new ArrayList<>()).add(seat);
        }
    }

    /** The same problem with other pins: all else is shared. */
    private GridProblem(GridProblem plain, Collection<Seat> pinned) {
        this.setting = plain.setting;
        this.eligibility = plain.eligibility;
        this.places = plain.places;
        this.workers = plain.workers;
        this.crews = plain.crews;
        seats.putAll(plain.seats);
        seatsByTownship.putAll(plain.seatsByTownship);
        Set<String> touched = new HashSet<>();
        for (Seat seat : pinned) {
            seats.put(seat.id(), seat);
            touched.add(seat.place().township());
        }
        touched.forEach(t -> seatsByTownship.put(t, plain.seats(t).stream().map(s -> seats.get(s.id())).toList()));
    }

    /**
     * The same problem with more seats that are to stay. Pins that the settings have already hold; what is no more cannot
     * stay and is left out.
     *
     * @param pins code of the worker by id of the seat
     */
    public GridProblem pinned(Map<String, String> pins) {
        List<Seat> pinned = new ArrayList<>();
        pins.forEach((id, worker) -> seat(id).filter(s -> s.pinned() == null && workers.containsKey(worker))
                .ifPresent(s -> pinned.add(s.pinnedTo(worker))));
        return pinned.isEmpty() ? this : new GridProblem(this, pinned);
    }

    /** @param day first day of the plan (Asia/Shanghai): who has left by then is not offered */
    public static GridProblem of(GridSetting setting, LocalDate day) {
        return new GridProblem(setting, day);
    }

    public GridSetting setting() {
        return setting;
    }

    public Eligibility eligibility() {
        return eligibility;
    }

    /** Codes of the townships that have seats, in order. */
    public List<String> townships() {
        return List.copyOf(seatsByTownship.keySet());
    }

    public Collection<Seat> seats() {
        return Collections.unmodifiableCollection(seats.values());
    }

    public List<Seat> seats(String township) {
        return seatsByTownship.getOrDefault(township, List.of());
    }

    public Optional<Seat> seat(String id) {
        return Optional.ofNullable(seats.get(id));
    }

    public Optional<Worker> worker(String code) {
        return Optional.ofNullable(workers.get(code));
    }

    public Optional<GridPlace> place(String code) {
        return Optional.ofNullable(places.get(code));
    }

    /** Everybody who serves one of the townships, in the order written. */
    public List<Worker> crew(Collection<String> townships) {
        Set<Worker> all = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        townships.forEach(t -> all.addAll(crews.getOrDefault(t, List.of())));
        return workers.size() == all.size() ? List.copyOf(workers.values())
                : townships.stream().flatMap(t -> crews.getOrDefault(t, List.of()).stream()).filter(all::remove).toList();
    }

    /** Pairs of townships that some worker serves both, in order. */
    public Set<List<String>> borders() {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (Worker worker : workers.values()) {
            List<String> served = worker.townships().stream().filter(seatsByTownship::containsKey).sorted().toList();
            for (int i = 0; i < served.size(); i++) {
                for (int j = i + 1; j < served.size(); j++) {
                    pairs.add(List.of(served.get(i), served.get(j)));
                }
            }
        }
        return pairs.stream().sorted(Comparator.comparing((List<String> p) -> p.get(0)).thenComparing(p -> p.get(1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whom seats are offered when only this crew is there. */
    public Offers offers(Collection<Worker> crew) {
        return new Offers(this, crew);
    }
}
