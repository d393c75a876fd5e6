package org.fengqiao.security;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class AccountStorageOnH2Test extends AccountStorageContract {

    @Override
    DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:storage;DB_CLOSE_DELAY=-1");
        return database;
    }
}
