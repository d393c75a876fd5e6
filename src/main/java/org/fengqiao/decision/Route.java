package org.fengqiao.decision;

import java.util.List;

/**
 * Who handles a demand.
 *
 * @param firstHandler body, and person if known, that carries it until accepted or handed over; not null (triage at
 *                     the least)
 * @param lead         lead body, or null where one body suffices
 * @param coHandlers   equally answerable co-handlers
 * @param coordinator  leader bound to the area, or null
 * @param barred       to whom nothing of this demand may go
 * @param recusals     posts whose holders must stand aside, with the reason in {@code role}
 * @param level        level of the case, or null
 * @param rules        the rules that made the route
 */
public record Route(PartyRef firstHandler, PartyRef lead, List<PartyRef> coHandlers, PartyRef coordinator,
                    List<PartyRef> barred, List<PartyRef> recusals, String level, List<RuleRef> rules) {

    public Route {
        coHandlers = List.copyOf(coHandlers);
        barred = List.copyOf(barred);
        recusals = List.copyOf(recusals);
        rules = List.copyOf(rules);
    }
}
