package org.fengqiao.planning.grids.cover;

/**
 * How well a worker suits a seat, whatever else he holds.
 *
 * @param hectometres from home, 0 when the home or the place is not on the map
 * @param local   whether he lives in the village or community
 * @param lacking preferred qualifications that are missing
 * @param changed whether somebody else held the seat last year and still could
 */
public record Fit(int hectometres, boolean local, int lacking, boolean changed) {

    private static final int HECTOMETRE = 100;

    static int hectometres(int metres) {
        return (metres + HECTOMETRE / 2) / HECTOMETRE;
    }
}
