package org.fengqiao.round;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.rounds.setting.Walker;
import org.fengqiao.security.AccountUser;
import org.fengqiao.security.Role;
import org.fengqiao.service.Current;

/**
 * Whose rounds an account may see: its own; a head those of the own body and of bodies below; a scheduling office the
 * same, or all where it acts for no body. For everybody else there are none.
 */
final class RoundAccess {

    private final Current current;

    RoundAccess(Current current) {
        this.current = current;
    }

    boolean isOwn(AccountUser who, Walker walker) {
        return !walker.account().isEmpty() && walker.account().equals(who.getUsername());
    }

    boolean sees(AccountUser who, Walker walker, LocalDate day) {
        boolean schedules = who.roles().contains(Role.SCHEDULING);
        return isOwn(who, walker) || schedules && who.body() == null
                || (schedules || who.roles().contains(Role.UNIT_HEAD)) && who.body() != null
                && (who.body().equals(walker.body()) || !walker.body().isEmpty()
                && current.inForce().directory().on(day).commands(who.body(), walker.body()));
    }

    List<Walker> seen(AccountUser who, List<Walker> walkers, LocalDate day) {
        return walkers.stream().filter(w -> sees(who, w, day)).toList();
    }
}
