package org.fengqiao.security;

import java.time.Duration;
import org.springframework.beans.factory.BeanFactory;

/** Tokens of demo accounts for tests that call very often: a password would be hashed anew each time. */
public final class RoleTokens {

    private RoleTokens() {
    }

    public static String of(BeanFactory service, String account) {
        return service.getBean(ApiTokens.class).create(account, "每个角色试每个地址", Duration.ofHours(1));
    }
}
