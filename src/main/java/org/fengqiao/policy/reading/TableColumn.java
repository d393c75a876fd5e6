package org.fengqiao.policy.reading;

import java.util.List;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.Modifier;
import org.fengqiao.policy.vocabulary.Verb;

/** What a column of a decision table means. */
sealed interface TableColumn {

    /** 名称, 依据, 生效, 失效, 待核 or 备注. */
    record About(String what) implements TableColumn {
    }

    /** A condition on a field of the demand. {@code heading} says where it was named, {@code uses} what it looks at. */
    record When(Path path, PathReader reader) implements TableColumn {
    }

    /**
     * A condition on the elements of a list: 有 (some) or 无 (none).
     *
     * @param inner path from the element, or null where only the list itself is named
     */
    record WhenElement(Field list, boolean negated, Path inner, PathReader reader) implements TableColumn {

        boolean sameElements(WhenElement other) {
            return list.code().equals(other.list.code()) && negated == other.negated;
        }
    }

    /** A conclusion: the cell is its argument, columns of {@code modifiers} say more of it. */
    record Then(Verb verb, List<More> modifiers) implements TableColumn {
    }

    /** Says more of the conclusion to its left. */
    record More(Modifier modifier, int index) implements TableColumn {
    }
}
