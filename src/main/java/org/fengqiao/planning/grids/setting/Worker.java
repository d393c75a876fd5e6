package org.fengqiao.planning.grids.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;

/**
 * A person or a body that may be given seats.
 *
 * @param code       not null
 * @param body       where the worker belongs, or empty
 * @param home       code of the place of home, or empty
 * @param village    code of the division of home, or empty
 * @param spot       of home, or null when unknown
 * @param share      working time in per cent of full time
 * @param townships  codes of the townships served, the one of home first
 * @param recused    codes of places, and bodies, that the worker must keep away from
 * @param kin        codes of workers who are kin
 * @param from       first day, null for always
 * @param to         last day, null for open
 */
public record Worker(String code, String name, WorkerKind kind, String body, String home, String village, Spot spot,
                     int share, Set<Qualification> qualifications, List<String> townships, Set<String> recused,
                     Set<String> kin, LocalDate from, LocalDate to, Source source) {

    public Worker {
        qualifications = Set.copyOf(qualifications);
        townships = List.copyOf(townships);
        recused = Set.copyOf(recused);
        kin = Set.copyOf(kin);
    }

    public boolean isThere(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Name and kind, for example 韦一（兼职网格员）. */
    public String label() {
        return name + "（" + kind.name() + "）";
    }

    /** The same worker, leaving on that day. */
    public Worker until(LocalDate last) {
        return new Worker(code, name, kind, body, home, village, spot, share, qualifications, townships, recused, kin,
                from, last, source);
    }
}
