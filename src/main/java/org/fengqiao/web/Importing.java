package org.fengqiao.web;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.access.CaseImports;
import org.fengqiao.casework.register.Entered;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.Dealing;
import org.fengqiao.file.source.Entry;
import org.fengqiao.matter.Matter;

/**
 * Registers the matters of a file and keeps what became of each.
 *
 * @param id          of the import and its job
 * @param registering throws what refuses the matter
 * @param deciding    decides a matter under its number in the register
 * @param trying      decides without leaving anything behind
 */
record Importing(String id, CaseImports imports, Function<Matter, Entered> registering,
                 BiFunction<Matter, String, Decision> deciding, Function<Matter, Decision> trying) implements Dealing {

    @Override
    public Decision decide(Entry entry) {
        Matter matter = entry.matter();
        return imports.register(id, entry.origin().line(), matter.id(), () -> registering.apply(matter),
                entered -> deciding.apply(matter, entered.matters().get(0)));
    }

    @Override
    public Decision attempt(Matter matter) {
        return trying.apply(matter);
    }

    @Override
    public void refused(Entry entry, String mark) {
        imports.refuse(id, entry.origin().line(), mark,
                entry.problem().errors().stream().map(fault -> fault.at().replaceAll("[「」]", " ").strip() + "："
                        + fault.detail()).collect(Collectors.joining("；")));
    }

    @Override
    public void finished() {
        imports.finish(id);
    }
}
