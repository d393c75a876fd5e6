package org.fengqiao.casework.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.service.Current;
import org.fengqiao.testing.MovableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a matter reached, from every table that says so, seen from a body that it accuses. */
final class Escalation {

    private final ApplicationContext service;
    private final JdbcClient jdbc;
    private final String matter;
    private final String accused;

    Escalation(ApplicationContext service, String matter, String accused) {
        this.service = service;
        this.jdbc = service.getBean(JdbcClient.class);
        this.matter = matter;
        this.accused = accused;
    }

    /** Whom alerts, notices and duties name and who answers, by code. */
    List<String> everybodyConcerned() {
        List<String> all = new ArrayList<>(ladder());
        all.addAll(told());
        all.addAll(bodies("select body from casework_duty where matter = ? and body is not null"));
        Stand stand = service.getBean(Casework.class).find(matter).stand();
        stand.custody().stream().map(Custody::body).filter(Objects::nonNull).forEach(all::add);
        stand.custody().stream().map(Custody::pending).filter(Objects::nonNull).forEach(p -> all.add(p.body()));
        return all;
    }

    /** Whom the alerts that were raised name. */
    List<String> ladder() {
        return bodies("select body from casework_raised where matter = ? and body is not null");
    }

    /** Who has a notice. */
    List<String> told() {
        return bodies("select body from notice where matter = ? and body is not null");
    }

    /** Whether the body is neither the accused nor commanded by it. */
    boolean outside(String body) {
        return !body.equals(accused) && !service.getBean(Current.class).day(service.getBean(MovableClock.class)
                .instant()).commands(accused, body);
    }

    private List<String> bodies(String sql) {
        return jdbc.sql(sql).param(matter).query(String.class).list();
    }
}
