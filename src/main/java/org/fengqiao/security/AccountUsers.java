package org.fengqiao.security;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account that signs in. */
@Component
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;

    AccountUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.find(name).map(AccountUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("没有这个账号"));
    }
}
