package org.fengqiao.gridplan;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class PlanStorageOnH2Test extends PlanStorageContract {

    @Override
    DataSource database() {
        return JdbcConnectionPool.create("jdbc:h2:mem:gridplans;DB_CLOSE_DELAY=-1", "sa", "");
    }
}
