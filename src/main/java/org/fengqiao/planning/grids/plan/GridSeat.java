package org.fengqiao.planning.grids.plan;

import java.util.List;
import org.fengqiao.planning.grids.cover.Fit;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.setting.Role;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A seat that wants a hand. */
@PlanningEntity
public class GridSeat {

    private int number;
    private Seat seat;
    private List<Hand> candidates;
    private Fit[] fits;
    private String published;
    private boolean pinned;
    private Hand hand;
    private Fit fit;

    /** For the solver, which copies seats field by field. */
    public GridSeat() {
    }

    /**
     * @param candidates in order of their index
     * @param fits       one each
     */
    GridSeat(int number, Seat seat, List<Hand> candidates, Fit[] fits) {
        this.number = number;
        this.seat = seat;
        this.candidates = candidates;
        this.fits = fits;
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    public Seat getSeat() {
        return seat;
    }

    public String getId() {
        return seat.id();
    }

    public Role getRole() {
        return seat.role();
    }

    public int getRoleIndex() {
        return seat.role().index();
    }

    public String getPlace() {
        return seat.place().code();
    }

    public String getTownship() {
        return seat.place().township();
    }

    public int getLoad() {
        return seat.load();
    }

    @ValueRangeProvider(id = "candidates")
    public List<Hand> getCandidates() {
        return candidates;
    }

    /** Null while nobody holds the seat. The setter, not the field, is what the solver writes: it keeps the fit. */
    @PlanningVariable(valueRangeProviderRefs = "candidates", nullable = true)
    public Hand getHand() {
        return hand;
    }

    public void setHand(Hand hand) {
        this.hand = hand;
        this.fit = hand == null ? null : fits[position(hand)];
    }

    /** How the hand suits; null while nobody holds the seat. */
    public Fit getFit() {
        return fit;
    }

    Fit fit(int candidate) {
        return fits[candidate];
    }

    public Fit fitOf(Hand candidate) {
        return fits[position(candidate)];
    }

    /** The candidate who is that worker, or null when he is not offered. */
    public Hand candidate(String worker) {
        for (Hand candidate : candidates) {
            if (candidate.worker().code().equals(worker)) {
                return candidate;
            }
        }
        return null;
    }

    @PlanningPin
    public boolean isPinned() {
        return pinned;
    }

    public void pin(boolean fixed) {
        this.pinned = fixed;
    }

    /** Code of the worker whom the published plan has here; null while nothing is published. */
    public String getPublished() {
        return published;
    }

    void publish(String worker) {
        this.published = worker;
    }

    private int position(Hand wanted) {
        int low = 0;
        int high = candidates.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).index() < wanted.index()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return seat.id();
    }
}
