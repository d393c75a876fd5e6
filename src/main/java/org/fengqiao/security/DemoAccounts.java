package org.fengqiao.security;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts with which the product is tried on one machine. Their password is public, so they never leave it. */
final class DemoAccounts {

    static final String PASSWORD = "fengqiao-demo";
    static final List<String> NAMES = List.of("policy", "scheduling", "leader", "machine", "admin");

    private DemoAccounts() {
    }

    static List<Account> all(PasswordEncoder encoder, Instant now) {
        String hash = encoder.encode(PASSWORD);
        return List.of(
                demo("policy", "政策岗（演示）", hash, Role.POLICY, now),
                demo("scheduling", "排班岗（演示）", hash, Role.SCHEDULING, now),
                demo("leader", "领导（演示）", hash, Role.LEADER, now),
                demo("machine", "机器客户端（演示）", hash, Role.MACHINE, now),
                demo("admin", "管理员（演示）", hash, Role.ADMIN, now));
    }

    private static Account demo(String name, String display, String hash, Role role, Instant now) {
        return new Account(name, display, hash, true, true, Set.of(role), now);
    }
}
