package org.fengqiao.planning.grids.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Random choices, the same for the same seed. */
final class Draws {

    private final SplittableRandom random;

    Draws(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** The sum of twelve uniform numbers less six: near enough to normal, and the same on every machine. */
    double gauss() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    int normal(GeneratorSetting.Normal normal) {
        return Math.max(normal.least(), (int) Math.round(normal.mean() + normal.deviation() * gauss()));
    }

    Set<String> each(Map<String, Integer> percents) {
        Set<String> drawn = new LinkedHashSet<>();
        percents.forEach((name, percent) -> {
            if (in(percent)) {
                drawn.add(name);
            }
        });
        return drawn;
    }

    /** At most one of the names. */
    Set<String> one(Map<String, Integer> percents) {
        int left = random.nextInt(100);
        for (Map.Entry<String, Integer> entry : percents.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return Set.of(entry.getKey());
            }
        }
        return Set.of();
    }

    /** Splits a number by weights so that the parts sum up to it: largest remainders. */
    static int[] split(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        List<Integer> order = new ArrayList<>();
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) (total * weights[i] / sum);
            given += parts[i];
            order.add(i);
        }
        double each = total / sum;
        order.sort(Comparator.comparingDouble(i -> parts[i] - each * weights[i]));
        for (int i = 0; given < total; i++, given++) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
