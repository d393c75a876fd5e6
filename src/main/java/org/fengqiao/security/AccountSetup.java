package org.fengqiao.security;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Before the first request: demo accounts where they may exist, a real administrator where they may not. */
@Component
class AccountSetup implements InitializingBean {

    /** Who gives what the environment says. */
    private static final String SERVICE = "service";

    private final Accounts accounts;
    private final AccountDesk desk;
    private final PasswordEncoder encoder;
    private final Exposure exposure;
    private final AdministratorProperties administrator;
    private final Clock clock;

    AccountSetup(Accounts accounts, AccountDesk desk, PasswordEncoder encoder, Exposure exposure,
                 AdministratorProperties administrator, Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.encoder = encoder;
        this.exposure = exposure;
        this.administrator = administrator;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        if (!exposure.local()) {
            accounts.deleteDemo();
        }
        if (administrator.given()) {
            putAdministrator();
        }
        if (exposure.local()) {
            putMissingDemo();
        } else if (!accounts.hasRealAdministrator()) {
            throw new NoAdministratorException(exposure.reason());
        }
    }

    /** Hashing is slow by intent, so only where an account is missing. */
    private void putMissingDemo() {
        List<String> missing = DemoAccounts.NAMES.stream().filter(name -> accounts.find(name).isEmpty()).toList();
        if (!missing.isEmpty()) {
            DemoAccounts.all(encoder, clock.instant()).stream()
                    .filter(demo -> missing.contains(demo.name()))
                    .forEach(accounts::put);
        }
    }

    private void putAdministrator() {
        String password = administrator.password();
        if (password.length() < AdministratorProperties.SHORTEST_PASSWORD || password.equals(DemoAccounts.PASSWORD)) {
            throw new NoAdministratorException("环境变量给出的管理员口令少于 "
                    + AdministratorProperties.SHORTEST_PASSWORD + " 个字符，或就是演示口令");
        }
        boolean same = accounts.find(administrator.name())
                .filter(known -> known.enabled() && known.roles().contains(Role.ADMIN))
                .filter(known -> encoder.matches(password, known.passwordHash())).isPresent();
        if (!same) {
            desk.open(new Account(Accounts.key(administrator.name()), administrator.name().strip(),
                    encoder.encode(password), false, true, Set.of(Role.ADMIN), clock.instant()), SERVICE, null);
        }
    }
}
