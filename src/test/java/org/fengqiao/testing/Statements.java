package org.fengqiao.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to what the running service asks the database, in the thread that listens. */
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** Statements prepared in this thread meanwhile, in order. */
    public static List<String> during(Runnable work) {
        HEARD.set(new ArrayList<>());
        try {
            work.run();
            return HEARD.get();
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return !(bean instanceof DataSource source) ? bean : new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return HEARD.get() == null ? super.getConnection() : heard(super.getConnection());
            }
        };
    }

    private static Connection heard(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && HEARD.get() != null) {
                        HEARD.get().add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
