package org.fengqiao.web;

import org.fengqiao.casework.light.LightTable;
import org.fengqiao.casework.store.RaisedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that tell lights and alarms, put together. */
@Configuration(proxyBeanMethods = false)
class LightWiring {

    /** The thresholds lie with the rules. */
    @Bean
    LightTable lightTable(FengqiaoProperties properties) {
        return new LightTable(properties.rules().resolve("lights/亮灯.csv"));
    }

    @Bean
    RaisedRows raisedRows(JdbcClient database) {
        return new RaisedRows(database);
    }
}
