package org.fengqiao.paper;

import java.util.Collection;
import java.util.Set;

/**
 * What must not be told about a matter of the class 检举控告 (Art. 30(3)), as casework knows it when a paper is made.
 *
 * @param secrets what points to the informer: name, telephone, identity number, address; empty where nobody is protected
 * @param accused codes of the accused bodies with all under their command, and names or posts of accused persons
 */
public record Protection(Set<String> secrets, Set<String> accused) {

    public Protection {
        secrets = Set.copyOf(secrets);
        accused = Set.copyOf(accused);
    }

    /** Of a matter without accused. */
    public static Protection none() {
        return new Protection(Set.of(), Set.of());
    }

    public static Protection of(Collection<String> secrets, Collection<String> accused) {
        return new Protection(Set.copyOf(secrets), Set.copyOf(accused));
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "Protection[accused=" + accused + "]";
    }
}
