package org.fengqiao.round;

import java.time.Instant;
import java.util.List;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.Missed;
import org.fengqiao.planning.rounds.day.HeldBack;

/**
 * A version of a day's round.
 *
 * @param version    from 1
 * @param settings   revision of the files it was made with
 * @param seed       with the number of beginnings it gives the same round again
 * @param quotas     of the whole day
 * @param stops      in order; those with a result before this version come first, as they were
 * @param missed     what the day asked for and does not hold
 * @param held       what did not come into question
 */
public record KeptRound(int version, String account, Instant madeAt, String settings, long seed, int beginnings,
                        Spot start, List<Quota> quotas, List<KeptStop> stops, List<Missed> missed, List<HeldBack> held) {

    public KeptRound {
        quotas = List.copyOf(quotas);
        stops = List.copyOf(stops);
        missed = List.copyOf(missed);
        held = List.copyOf(held);
    }

    public int metres() {
        return stops.stream().mapToInt(KeptStop::walked).sum();
    }

    KeptRound only(List<KeptStop> seen, List<Missed> told, List<HeldBack> heldSeen) {
        return new KeptRound(version, account, madeAt, settings, seed, beginnings, start, quotas, seen, told, heldSeen);
    }
}
