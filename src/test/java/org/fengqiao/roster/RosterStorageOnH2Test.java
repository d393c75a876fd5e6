package org.fengqiao.roster;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class RosterStorageOnH2Test extends RosterStorageContract {

    @Override
    DataSource database() {
        return JdbcConnectionPool.create("jdbc:h2:mem:rosters;DB_CLOSE_DELAY=-1", "sa", "");
    }
}
