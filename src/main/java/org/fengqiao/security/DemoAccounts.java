package org.fengqiao.security;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts with which the product is tried on one machine. Their password is public, so they never leave it. */
final class DemoAccounts {

    static final String PASSWORD = "fengqiao-demo";
    static final List<String> NAMES = List.of("intake", "handler", "unit-head", "leader", "supervision",
            "policy", "scheduling", "auditor", "machine", "admin");

    private DemoAccounts() {
    }

    static List<Account> all(PasswordEncoder encoder, Instant now) {
        String hash = encoder.encode(PASSWORD);
        return List.of(
                demo("intake", "受理登记岗（演示）", hash, Role.INTAKE, "440304-xinfang", now),
                demo("handler", "承办人（演示）", hash, Role.HANDLER, "440304-chengguan", now),
                demo("unit-head", "单位负责人（演示）", hash, Role.UNIT_HEAD, "440304-chengguan", now),
                demo("leader", "领导（演示）", hash, Role.LEADER, "440304-zhengfu", now),
                demo("supervision", "督查岗（演示）", hash, Role.SUPERVISION, "440304-ducha", now),
                demo("policy", "政策岗（演示）", hash, Role.POLICY, null, now),
                demo("scheduling", "排班岗（演示）", hash, Role.SCHEDULING, null, now),
                demo("auditor", "审计岗（演示）", hash, Role.AUDITOR, null, now),
                demo("machine", "机器客户端（演示）", hash, Role.MACHINE, null, now),
                demo("admin", "管理员（演示）", hash, Role.ADMIN, null, now));
    }

    /** @param body code in the directory of Futian, or null */
    private static Account demo(String name, String display, String hash, Role role, String body, Instant now) {
        return new Account(name, display, hash, true, true, Set.of(role), body, null, now);
    }
}
