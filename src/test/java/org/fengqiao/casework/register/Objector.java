package org.fengqiao.casework.register;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A listener that fails for some matters. */
final class Objector implements CaseEventListener {

    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @TestConfiguration
    static class Setup {
        @Bean
        Objector objector() {
            return new Objector();
        }
    }

    void refuse(String matter) {
        refused.add(matter);
    }

    void allow(String matter) {
        refused.remove(matter);
    }

    @Override
    public void appended(CaseChange change) {
        if (refused.contains(change.file().newest().matter())) {
            throw new IllegalStateException("this listener fails");
        }
    }
}
