package org.fengqiao.planning.grids.generate;

import java.util.List;
import java.util.Map;

/**
 * How a city is invented. Parts of a hundred are whole numbers from 0 to 100.
 *
 * @param village      kind of the place that a village or community is
 * @param grid         kind of the places within it
 * @param micro        kind of the places within those
 * @param micros       how many of the smallest places in all
 * @param perGrid      smallest places in a grid, at most
 * @param households   normal distribution of the households of a smallest place
 * @param mattersPerHundred matters a year for a hundred households
 * @param hectares     normal distribution of its area
 * @param languages    part of the villages that ask for each language; one language a village
 * @param types        types of grids by place
 * @param crews        kinds of workers and how many
 * @param speaks       part of the workers who speak the language of their village
 * @param recused      part of the workers who are recused from one place of their village
 * @param kept         part of the seats of the first role that somebody of the village held last year
 */
public record GeneratorSetting(long seed, String village, String grid, String micro, int micros, int perGrid,
                               Normal households, int mattersPerHundred, Normal hectares,
                               Map<String, Integer> languages, List<TypeShare> types, List<CrewShare> crews, int speaks,
                               int recused, int kept) {

    /** A normal distribution cut off below. */
    public record Normal(int mean, int deviation, int least) {
    }

    /** A type that part of the villages within a division have. */
    public record TypeShare(String type, String division, int percent) {
    }

    /**
     * @param count       in all, spread over villages by their size; 0 when given by township
     * @param perTownship in each township
     * @param crossing    part who serve the next township of the county too
     * @param qualifications part who have each
     */
    public record CrewShare(String kind, int count, int perTownship, int crossing,
                            Map<String, Integer> qualifications) {
    }
}
