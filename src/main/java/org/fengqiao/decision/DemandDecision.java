package org.fengqiao.decision;

import java.util.List;

/**
 * What is decided on one demand.
 *
 * @param demand        id of the demand
 * @param item          name of the catalogue item as resolved, or as given when unknown; null if none was given
 * @param purpose       class; not null
 * @param legalChannel  legal channel; not null
 * @param separate      whether it must be split from the rest of the matter before anything is passed on
 */
public record DemandDecision(String demand, String item, Concluded purpose, Concluded legalChannel, boolean separate,
                             Route route, List<Duty> duties, List<Power> powers, List<Alert> alerts,
                             List<Paper> papers, List<Confirmation> confirmations, List<Conflict> conflicts,
                             List<TraceEntry> trace) {

    public DemandDecision {
        duties = List.copyOf(duties);
        powers = List.copyOf(powers);
        alerts = List.copyOf(alerts);
        papers = List.copyOf(papers);
        confirmations = List.copyOf(confirmations);
        conflicts = List.copyOf(conflicts);
        trace = List.copyOf(trace);
    }
}
