package org.fengqiao.security;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What is wrong with what an administrator asked for, in Chinese; empty if nothing. */
@Component
class AccountFaults {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final int LONGEST_PASSWORD = 72;
    private static final int LONGEST_TEXT = 64;

    private final Accounts accounts;
    private final KnownBodies bodies;

    AccountFaults(Accounts accounts, KnownBodies bodies) {
        this.accounts = accounts;
        this.bodies = bodies;
    }

    List<String> added(String name, String displayName, String password, Role role, String body, String post) {
        List<String> faults = new ArrayList<>();
        if (!NAME.matcher(Accounts.key(name)).matches()) {
            faults.add("账号用 2 到 63 个小写字母、数字、点、横线或下划线。");
        } else if (accounts.find(name).isPresent()) {
            faults.add("账号「" + Accounts.key(name) + "」已有，请换一个。");
        }
        if (displayName.isBlank() || displayName.length() > LONGEST_TEXT) {
            faults.add("请写显示名，至多 64 个字。");
        }
        faults.addAll(password(password));
        faults.addAll(role(role, body, post));
        return faults;
    }

    /**
     * Whether an account may be changed at all: administrators do not change their own.
     *
     * @param what of what, in Chinese
     */
    List<String> changed(String name, String what, ChangeReason reason, AccountUser by) {
        List<String> faults = new ArrayList<>();
        if (accounts.find(name).isEmpty()) {
            faults.add("没有账号「" + name + "」，可能已被删去。");
        } else if (Accounts.key(name).equals(by.getUsername())) {
            faults.add("不能改自己的" + what + "，请由另一位管理员来改。");
        }
        faults.addAll(reason(reason));
        return faults;
    }

    List<String> reason(ChangeReason reason) {
        return reason == null ? List.of("请选为什么，随变更记入审计。") : List.of();
    }

    List<String> password(String password) {
        return password.length() < AdministratorProperties.SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD
                || password.equals(DemoAccounts.PASSWORD)
                ? List.of("口令要 " + AdministratorProperties.SHORTEST_PASSWORD + " 到 " + LONGEST_PASSWORD
                + " 个字符，且不能是演示口令。") : List.of();
    }

    /** Whether the role goes with the body and the post. */
    List<String> role(Role role, String body, String post) {
        List<String> faults = new ArrayList<>();
        if (role == null) {
            return List.of("请选一个角色。");
        }
        if (body == null && role.needsBody()) {
            faults.add("「" + role.label() + "」须写明所属单位的编码，例如 440304-xinfang；没有单位就看不到任何事项。");
        }
        if (body != null && !bodies.known(body)) {
            faults.add("名录里没有编码为「" + body + "」的单位，请照机关名录（bodies.csv）里的编码填写。");
        }
        if (post != null && (body == null || post.length() > LONGEST_TEXT)) {
            faults.add("职务要与单位一起写，至多 64 个字。");
        }
        return faults;
    }
}
