package org.fengqiao.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first real administrator, set by the environment (FENGQIAO_ADMINISTRATOR_NAME, FENGQIAO_ADMINISTRATOR_PASSWORD).
 *
 * @param name     sign-in name, or null
 * @param password at least twelve characters, or null; kept as a hash only
 */
@ConfigurationProperties("fengqiao.administrator")
record AdministratorProperties(String name, String password) {

    static final int SHORTEST_PASSWORD = 12;

    boolean given() {
        return name != null && !name.isBlank() && password != null && !password.isBlank();
    }

    @Override
    public String toString() {
        return "AdministratorProperties[" + name + "]";
    }
}
