package org.fengqiao.security;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The signed-in account, as pages see it. */
public final class AccountUser extends User {

    private static final long serialVersionUID = 1L;

    private final String displayName;
    private final String roleNames;
    private final boolean demo;
    private final Set<Role> roles;
    private final String body;
    private final String post;
    private final Instant createdAt;
    private final long revision;

    AccountUser(Account account) {
        super(account.name(), account.passwordHash(), account.enabled(), true, true, true, authorities(account));
        this.displayName = account.displayName();
        this.roleNames = account.roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
        this.demo = account.demo();
        this.roles = account.roles();
        this.body = account.body();
        this.post = account.post();
        this.createdAt = account.createdAt();
        this.revision = account.revision();
    }

    /** Whether nothing became of the account between the two, neither what it may do and see nor its password. */
    boolean same(AccountUser other) {
        return revision == other.revision && createdAt.equals(other.createdAt) && roles.equals(other.roles)
                && Objects.equals(body, other.body) && Objects.equals(post, other.post);
    }

    public String displayName() {
        return displayName;
    }

    /** Chinese names of the roles. */
    public String roleNames() {
        return roleNames;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Code of the body it acts for, or null. */
    public String body() {
        return body;
    }

    /** Title of its post in that body, or null. */
    public String post() {
        return post;
    }

    public boolean admin() {
        return has(Role.ADMIN);
    }

    /** An administrator who acts for no body: nobody of a body that a matter may accuse sees what everybody does. */
    public boolean oversees() {
        return admin() && body == null;
    }

    /** Whether the audit log may be looked through: what it says is about all bodies. */
    public boolean audits() {
        return (has(Role.AUDITOR) || admin()) && body == null;
    }

    /** Whether registered matters are open to the account. */
    public boolean casework() {
        return has(Role.INTAKE) || has(Role.HANDLER) || has(Role.UNIT_HEAD) || has(Role.LEADER)
                || has(Role.SUPERVISION) || has(Role.ADMIN);
    }

    /** Whether matters may be registered on the pages. */
    public boolean registers() {
        return has(Role.INTAKE) || has(Role.ADMIN);
    }

    /** Whether matters may be found by who petitions. */
    public boolean findsPeople() {
        return has(Role.INTAKE) || has(Role.HANDLER);
    }

    /** Whether 24-hour duty rosters may be seen and changed. */
    public boolean keepsDutyRosters() {
        return has(Role.UNIT_HEAD) || has(Role.LEADER) || has(Role.SUPERVISION) || has(Role.ADMIN);
    }

    public boolean scheduling() {
        return has(Role.SCHEDULING);
    }

    /** Whether rosters may be approved. */
    public boolean leader() {
        return has(Role.LEADER);
    }

    /** Whether rosters, with the cases in them, may be seen. */
    public boolean seesRosters() {
        return has(Role.SCHEDULING) || has(Role.LEADER) || has(Role.ADMIN);
    }

    /** Whether there may be rounds to walk or to see. */
    public boolean seesRounds() {
        return has(Role.HANDLER) || has(Role.UNIT_HEAD) || has(Role.SCHEDULING);
    }

    /** Whether decisions may be recorded, also by file. */
    public boolean decides() {
        return !has(Role.AUDITOR);
    }

    /** Whether recorded decisions of all bodies may be looked through. */
    public boolean seesDecisions() {
        return body == null && (has(Role.POLICY) || has(Role.SCHEDULING) || admin());
    }

    /** Whether changed policies may be put in force. */
    public boolean publishes() {
        return has(Role.POLICY) || has(Role.ADMIN);
    }

    private boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean demo() {
        return demo;
    }

    private static List<GrantedAuthority> authorities(Account account) {
        return account.roles().stream().sorted()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
    }
}
