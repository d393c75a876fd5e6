package org.fengqiao.web;

import java.nio.file.Path;
import org.fengqiao.round.RoundPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the settings of rounds lie: the folder {@code planning} beside the folder of the rules. */
@Configuration(proxyBeanMethods = false)
class RoundWiring {

    @Bean
    RoundPlaces roundPlaces(FengqiaoProperties properties) {
        Path parent = properties.rules().getParent();
        return new RoundPlaces(parent == null ? Path.of("") : parent);
    }
}
