package org.fengqiao.planning.grids.setting;

/**
 * How load is counted, in points.
 *
 * @param perPlace          for any place
 * @param perHousehold      for a household
 * @param perMatter         for a matter a year
 * @param perSquareKilometre for a square kilometre
 * @param fullTime          what a full-time worker should bear
 * @param ceilingPercent    the most anybody may bear, in per cent of what he should
 */
public record LoadRule(int perPlace, int perHousehold, int perMatter, int perSquareKilometre, int fullTime,
                       int ceilingPercent) {

    private static final int HECTARES = 100;

    public int load(GridPlace place) {
        return perPlace + perHousehold * place.households() + perMatter * place.matters()
                + perSquareKilometre * place.hectares() / HECTARES;
    }

    /** What a worker with this share of working time should bear. At least 1. */
    public int standard(int share) {
        return Math.max(1, fullTime * share / 100);
    }

    public int ceiling(int share) {
        return standard(share) * ceilingPercent / 100;
    }
}
