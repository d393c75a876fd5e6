package org.fengqiao.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies of all packs of one rules folder. Immutable and safe for any number of threads. */
public final class PolicyBook {

    private final Map<String, Policy> policies = new LinkedHashMap<>();
    private final List<Problem> warnings;

    PolicyBook(Collection<? extends Policy> policies, List<Problem> warnings) {
        policies.forEach(policy -> this.policies.put(policy.pack().name(), policy));
        this.warnings = List.copyOf(warnings);
    }

    /** Every policy, a pack after the packs it extends, otherwise by name. */
    public List<Policy> all() {
        return List.copyOf(policies.values());
    }

    /** By name of the pack, for example futian. */
    public Optional<Policy> find(String pack) {
        return Optional.ofNullable(policies.get(pack));
    }

    /**
     * @throws IllegalArgumentException in Chinese, naming every pack there is
     */
    public Policy get(String pack) {
        return find(pack).orElseThrow(() -> new IllegalArgumentException(
                "没有名为「" + pack + "」的规则包，可用：" + String.join("、", policies.keySet())));
    }

    /** What is worth a look in the rules folder without keeping it from being used. */
    public List<Problem> warnings() {
        return warnings;
    }
}
