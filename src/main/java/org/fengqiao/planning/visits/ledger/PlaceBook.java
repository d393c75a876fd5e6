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
    private final Map<String, Map<LocalDate, Day>> rooms = new HashMap<>();
    private final Map<String, Map<LocalDate, Day>> bookings = new HashMap<>();
    private final Map<String, Map<LocalDate, int[]>> bodies = new HashMap<>();
    private final Map<LocalDate, List<Leader>> principals = new HashMap<>();

    /** What is asked of the two halves of a day. */
    private static final class Day {
        private int mornings;
        private int afternoons;
        private int halves;

        private void count(VisitDuty duty, int sign) {
            mornings += duty.getHalf().overlaps(Half.MORNING) ? sign : 0;
            afternoons += duty.getHalf().overlaps(Half.AFTERNOON) ? sign : 0;
            halves += sign * duty.getLoad();
        }

        private long overfull(int perHalf) {
            return Math.max(halves - 2 * perHalf,
                    Math.max(mornings - perHalf, 0) + Math.max(afternoons - perHalf, 0));
        }

        /** How much more it is overfull with the duty. */
        private long more(VisitDuty duty, int perHalf) {
            long before = overfull(perHalf);
            count(duty, 1);
            long more = overfull(perHalf) - before;
            count(duty, -1);
            return more;
        }
    }

    PlaceBook(Tariff tariff, VisitRoster roster) {
        this.tariff = tariff;
        roster.getAttendances().forEach(a -> attendances.computeIfAbsent(a.duty(), d -> new ArrayList<>()).add(a));
    }

    @Override
    public long price(VisitDuty duty, Slot slot) {
        long price = 0;
        if (isInRoom(duty)) {
            price += tariff.of(Concern.ROOMS_OVERFULL) * day(rooms, duty, slot).more(duty, duty.getPlace().rooms());
        }
        if (isBooked(duty)) {
            price += tariff.of(Concern.BOOKINGS_OVERFULL)
                    * day(bookings, duty, slot).more(duty, duty.getPlace().bookable());
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
        if (isInRoom(duty)) {
            day(rooms, duty, slot).count(duty, sign);
        }
        if (isBooked(duty)) {
            day(bookings, duty, slot).count(duty, sign);
        }
        attendances.getOrDefault(duty.getNumber(), List.of())
                .forEach(a -> halves(a, slot)[0] += sign * duty.getLoad());
    }

    private static boolean isPrincipalOut(VisitDuty duty, Slot slot) {
        return duty.isField() && slot.leader().rank().principal();
    }

    private static boolean isInRoom(VisitDuty duty) {
        return duty.getPlace() != null && duty.getDemand().form() != Form.THEMED;
    }

    private static boolean isBooked(VisitDuty duty) {
        return duty.getPlace() != null && duty.getDemand().form() == Form.APPOINTED;
    }

    private static Day day(Map<String, Map<LocalDate, Day>> days, VisitDuty duty, Slot slot) {
        return days.computeIfAbsent(duty.getPlace().code(), p -> new HashMap<>())
                .computeIfAbsent(slot.day(), d -> new Day());
    }

    private int[] halves(Attendance attendance, Slot slot) {
        return bodies.computeIfAbsent(attendance.body(), b -> new HashMap<>())
                .computeIfAbsent(slot.day(), d -> new int[1]);
    }
}
