package org.fengqiao.planning.input;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.planning.Weight;
import org.fengqiao.term.Labelled;

/** Reads {@code weights.yaml}: concern → 硬 1 or 软 5; what is not written keeps its usual weight. */
public final class WeightReader {

    public static final String FILE = "weights.yaml";

    private WeightReader() {
    }

    /** @param concerns the constraints of one planning problem */
    public static <C extends Enum<C> & Labelled> Map<C, Weight> read(Node root, Class<C> concerns,
                                                                     Function<C, Weight> usual) {
        Map<C, Weight> weights = new EnumMap<>(concerns);
        for (C concern : concerns.getEnumConstants()) {
            Value value = root.value(concern.label(), concern.code());
            String written = value.or("").replace("hard", "硬").replace("soft", "软");
            if (written.matches("[硬软]\\s*\\d{1,6}")) {
                int amount = Integer.parseInt(written.substring(1).strip());
                weights.put(concern, written.charAt(0) == '硬' ? Weight.hard(amount) : Weight.soft(amount));
            } else {
                if (value.isPresent()) {
                    value.wrong("「" + value.text() + "」不是权重", "请写作「硬 1」或「软 5」，0 表示不管");
                }
                weights.put(concern, usual.apply(concern));
            }
        }
        root.finish();
        return weights;
    }
}
