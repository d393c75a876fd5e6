package org.fengqiao.receipt;

import com.zaxxer.hikari.HikariDataSource;
import org.fengqiao.receipt.store.DiskRoom;
import org.fengqiao.receipt.store.GuardedSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** Puts the guard between everything that uses the database and its pool. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    static BeanPostProcessor storeGuard(Environment settings) {
        DiskRoom room = new DiskRoom(DataSize.parse(settings.getProperty("fengqiao.disk-reserve", "64MB")).toBytes());
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new GuardedSource(pool, room) : bean;
            }
        };
    }
}
