package org.fengqiao.planning.visits.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.Attendance;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.planning.visits.setting.Form;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Leader;

/** What rooms, bodies and principals have on one day. */
final class PlaceBook implements Book {

    private final Tariff tariff;
    private final Map<Integer, List<Attendance>> attendances = new HashMap<>();
    private final Map<String, Map<LocalDate, Rooms>> rooms = new HashMap<>();
    private final Map<String, Map<LocalDate, int[]>> bodies = new HashMap<>();
    private final Map<LocalDate, List<Leader>> principals = new HashMap<>();

    /** Receptions side by side in one place. */
    private static final class Rooms {
        private int mornings;
        private int afternoons;
        private int halves;
        private int booked;

        private void count(VisitDuty duty, int sign) {
            if (duty.getDemand().form() != Form.THEMED) {
                mornings += duty.getHalf().overlaps(Half.MORNING) ? sign : 0;
                afternoons += duty.getHalf().overlaps(Half.AFTERNOON) ? sign : 0;
                halves += sign * duty.getLoad();
            }
            booked += duty.getDemand().form() == Form.APPOINTED ? sign : 0;
        }

        private long price(Tariff tariff, int available, int bookable) {
            int missing = Math.max(halves - 2 * available,
                    Math.max(mornings - available, 0) + Math.max(afternoons - available, 0));
            return missing * tariff.of(Concern.ROOMS_OVERFULL)
                    + Math.max(0, booked - 2 * bookable) * tariff.of(Concern.BOOKINGS_OVERFULL);
        }
    }

    PlaceBook(Tariff tariff, VisitRoster roster) {
        this.tariff = tariff;
        roster.getAttendances().forEach(a -> attendances.computeIfAbsent(a.duty(), d -> new ArrayList<>()).add(a));
    }

    @Override
    public long price(VisitDuty duty, Slot slot) {
        long price = 0;
        if (duty.getPlace() != null) {
            Rooms there = rooms(duty, slot);
            price -= there.price(tariff, duty.getPlace().rooms(), duty.getPlace().bookable());
            there.count(duty, 1);
            price += there.price(tariff, duty.getPlace().rooms(), duty.getPlace().bookable());
            there.count(duty, -1);
        }
        for (Attendance attendance : attendances.getOrDefault(duty.getNumber(), List.of())) {
            int over = halves(attendance, slot)[0] - attendance.perDay();
            price += tariff.of(Concern.BODY_TWICE) * (Math.max(0, over + duty.getLoad()) - Math.max(0, over));
        }
        if (isPrincipalOut(duty, slot)) {
            List<Leader> out = principals.getOrDefault(slot.day(), List.of());
            price += out.isEmpty() || out.contains(slot.leader()) ? 0 : tariff.of(Concern.PRINCIPALS_AWAY);
        }
        return price;
    }

    @Override
    public void enter(VisitDuty duty, Slot slot) {
        count(duty, slot, 1);
        if (isPrincipalOut(duty, slot)) {
            principals.computeIfAbsent(slot.day(), d -> new ArrayList<>()).add(slot.leader());
        }
    }

    @Override
    public void strike(VisitDuty duty, Slot slot) {
        count(duty, slot, -1);
        if (isPrincipalOut(duty, slot)) {
            principals.get(slot.day()).remove(slot.leader());
        }
    }

    private void count(VisitDuty duty, Slot slot, int sign) {
        if (duty.getPlace() != null) {
            rooms(duty, slot).count(duty, sign);
        }
        attendances.getOrDefault(duty.getNumber(), List.of())
                .forEach(a -> halves(a, slot)[0] += sign * duty.getLoad());
    }

    private static boolean isPrincipalOut(VisitDuty duty, Slot slot) {
        return duty.isField() && slot.leader().rank().principal();
    }

    private Rooms rooms(VisitDuty duty, Slot slot) {
        return rooms.computeIfAbsent(duty.getPlace().code(), p -> new HashMap<>())
                .computeIfAbsent(slot.day(), d -> new Rooms());
    }

    private int[] halves(Attendance attendance, Slot slot) {
        return bodies.computeIfAbsent(attendance.body(), b -> new HashMap<>())
                .computeIfAbsent(slot.day(), d -> new int[1]);
    }
}
