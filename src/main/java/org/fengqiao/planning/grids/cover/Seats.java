package org.fengqiao.planning.grids.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.GridSetting;
import org.fengqiao.planning.grids.setting.Holding;
import org.fengqiao.planning.grids.setting.Role;

/** Turns places and roles into seats, in order of the places, then of the roles. */
final class Seats {

    private final GridSetting setting;
    private final Map<String, Set<String>> last = new HashMap<>();
    private final Map<String, List<String>> pins = new HashMap<>();

    Seats(GridSetting setting) {
        this.setting = setting;
        for (Holding held : setting.last()) {
            last.computeIfAbsent(Seat.id(held.place(), held.role(), 1), k -> new HashSet<>()).add(held.worker());
        }
        for (Holding pin : setting.pins()) {
            pins.computeIfAbsent(Seat.id(pin.place(), pin.role(), 1), k -> new ArrayList<>()).add(pin.worker());
        }
    }

    List<Seat> all() {
        List<Seat> seats = new ArrayList<>();
        for (GridPlace place : setting.places()) {
            int load = setting.policy().load().load(place);
            for (Role role : setting.policy().roles()) {
                if (role.kinds().contains(place.kind())) {
                    Set<String> before = before(place, role);
                    List<String> pinned = pins.getOrDefault(Seat.id(place.code(), role.name(), 1), List.of());
                    for (int nth = 1; nth <= role.count(); nth++) {
                        seats.add(new Seat(seats.size(), Seat.id(place.code(), role.name(), nth), place, role,
                                load * role.loadPercent() / 100, before, nth <= pinned.size() ? pinned.get(nth - 1) : null));
                    }
                }
            }
        }
        return seats;
    }

    private Set<String> before(GridPlace place, Role role) {
        Set<String> own = last.getOrDefault(Seat.id(place.code(), role.name(), 1), Set.of());
        if (place.formerly().isEmpty()) {
            return own;
        }
        Set<String> all = new HashSet<>(own);
        place.formerly().forEach(f -> all.addAll(last.getOrDefault(Seat.id(f, role.name(), 1), Set.of())));
        return all;
    }
}
