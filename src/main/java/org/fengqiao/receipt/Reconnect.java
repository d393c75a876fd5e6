package org.fengqiao.receipt;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Has the pool close every connection it holds: the idle ones now, the others as they come back. */
record Reconnect(DataSource source) implements Runnable {

    @Override
    public void run() {
        try {
            if (source.isWrapperFor(HikariDataSource.class)) {
                HikariPoolMXBean pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
                if (pool != null) {
                    pool.softEvictConnections();
                }
            }
        } catch (SQLException notAPool) {
            throw new IllegalStateException("a data source that cannot tell what it is", notAPool);
        }
    }
}
