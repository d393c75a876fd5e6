package org.fengqiao.planning;

/**
 * A point on a flat map of the place.
 *
 * @param east  metres from any fixed origin
 * @param north metres from it
 */
public record Spot(int east, int north) {

    /** In metres, as the crow flies. */
    public int metres(Spot other) {
        return (int) Math.round(Math.hypot((double) east - other.east, (double) north - other.north));
    }
}
