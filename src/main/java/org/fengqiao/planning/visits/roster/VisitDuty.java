package org.fengqiao.planning.visits.roster;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.Span;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitPlace;
import org.fengqiao.planning.visits.setting.Weekdays;
import org.fengqiao.planning.visits.setting.Wish;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A duty that wants a leader and a day. */
@PlanningEntity
public class VisitDuty {

    @PlanningId
    private int number;
    private Demand demand;
    private VisitPlace place;
    private Fit[] fits;
    private Published published;
    @PlanningPin
    private boolean pinned;
    @ValueRangeProvider(id = "candidates")
    private List<Slot> candidates;
    @PlanningVariable(valueRangeProviderRefs = "candidates")
    private Slot slot;

    /** For the solver, which copies duties field by field. */
    public VisitDuty() {
    }

    /**
     * @param place      where it is held, or null in the field
     * @param fits       by index of the leader
     * @param candidates never empty
     */
    public VisitDuty(int number, Demand demand, VisitPlace place, Fit[] fits, List<Slot> candidates) {
        this.number = number;
        this.demand = demand;
        this.place = place;
        this.fits = fits.clone();
        this.candidates = candidates;
    }

    public int getNumber() {
        return number;
    }

    public Demand getDemand() {
        return demand;
    }

    public String getId() {
        return demand.id();
    }

    public VisitPlace getPlace() {
        return place;
    }

    public List<Slot> getCandidates() {
        return candidates;
    }

    public void offer(List<Slot> others) {
        this.candidates = others;
    }

    public Slot getSlot() {
        return slot;
    }

    public void setSlot(Slot slot) {
        this.slot = slot;
    }

    public boolean isPinned() {
        return pinned;
    }

    public void pin(boolean fixed) {
        this.pinned = fixed;
    }

    /** Where the published roster has it; null while nothing is published. */
    public Published getPublished() {
        return published;
    }

    public void publish(Published known) {
        this.published = known;
    }

    public Leader getLeader() {
        return slot.leader();
    }

    public LocalDate getDay() {
        return slot.day();
    }

    public int getDayIndex() {
        return slot.dayIndex();
    }

    public Span getWeek() {
        return slot.week();
    }

    public Span getMonth() {
        return slot.month();
    }

    /** The cycle in which it counts towards the leader's least number of receptions, or null. */
    public List<Span> getQuotas() {
        return isReception() ? slot.quotas() : List.of();
    }

    public Half getHalf() {
        return demand.half();
    }

    public int getLoad() {
        return demand.load();
    }

    public String getTrip() {
        return demand.trip();
    }

    public boolean isField() {
        return demand.isInField();
    }

    public boolean isReception() {
        return demand.isReception();
    }

    public boolean isCounted() {
        return demand.head().counted();
    }

    public Fit getFit() {
        return getFit(slot);
    }

    /** How well the leader of a slot would suit. */
    public Fit getFit(Slot other) {
        return fits[other.leaderIndex()];
    }

    /** What the leader of the slot has against it, in Chinese, or null. */
    public String getObjection(Slot other) {
        if (other.leader().avoided().contains(other.day().getDayOfWeek())) {
            return Weekdays.name(other.day().getDayOfWeek()) + "不便";
        }
        for (Wish wish : other.leader().wishes()) {
            if (wish.isAgainst(other.day(), demand.half(), place != null ? place.code() : demand.division())) {
                return (wish.reason().isEmpty() ? "本人不便" : wish.reason()) + "（" + wish.source().cite() + "）";
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return demand.id();
    }
}
