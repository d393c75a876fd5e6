package org.fengqiao.planning.grids.setting;

import java.util.EnumMap;
import java.util.Map;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;

/** Reads {@code weights.yaml}: concern → 硬 1 or 软 5; what is not written keeps its usual weight. */
final class WeightReader {

    static final String FILE = "weights.yaml";

    private WeightReader() {
    }

    static Map<GridConcern, Weight> read(Node root) {
        Map<GridConcern, Weight> weights = new EnumMap<>(GridConcern.class);
        for (GridConcern concern : GridConcern.values()) {
            Value value = root.value(concern.label(), concern.code());
            String written = value.or("").replace("hard", "硬").replace("soft", "软");
            if (written.matches("[硬软]\\s*\\d{1,6}")) {
                int amount = Integer.parseInt(written.substring(1).strip());
                weights.put(concern, written.charAt(0) == '硬' ? Weight.hard(amount) : Weight.soft(amount));
            } else {
                if (value.isPresent()) {
                    value.wrong("「" + value.text() + "」不是权重", "请写作「硬 1」或「软 5」，0 表示不管");
                }
                weights.put(concern, concern.usual());
            }
        }
        root.finish();
        return weights;
    }
}
