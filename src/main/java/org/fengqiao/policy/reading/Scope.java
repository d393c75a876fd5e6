package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.FactType;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Field;

/**
 * Where the names of fields start.
 *
 * @param type   the fact whose fields are meant
 * @param prefix the way to it from the demand; empty for the demand itself and for elements of a list
 * @param demand whether paths start at the demand (otherwise at the element of a list)
 */
record Scope(FactType type, List<Field> prefix, boolean demand) {

    static Scope demand(Facts facts) {
        return new Scope(facts.demand(), List.of(), true);
    }

    static Scope matter(Facts facts) {
        return new Scope(facts.type(Facts.MATTER).orElseThrow(),
                List.of(facts.demand().field(Facts.MATTER).orElseThrow()), true);
    }

    static Scope element(Facts facts, Field list) {
        return new Scope(facts.type(list.target()).orElseThrow(), List.of(), false);
    }

    Path path(List<Field> fields) {
        List<Field> whole = new ArrayList<>(prefix);
        whole.addAll(fields);
        return new Path(whole);
    }
}
