package org.fengqiao.casework.register;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.CaseDuties;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.Counters;
import org.fengqiao.casework.store.DutyShiftRows;
import org.fengqiao.casework.store.EarlierReasons;
import org.fengqiao.casework.store.ListingRows;
import org.fengqiao.casework.store.PrincipalRows;
import org.fengqiao.casework.store.QueryCodeRows;
import org.fengqiao.casework.store.SignalRows;
import org.fengqiao.person.MatterSeals;
import org.fengqiao.person.PersonParts;
import org.fengqiao.receipt.Erasures;
import org.fengqiao.receipt.PersonalVault;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.routine.Routine;
import org.fengqiao.service.Current;
import org.fengqiao.service.PastRevisions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseworkSettings.class)
class CaseworkConfiguration {

    @Bean
    CaseworkParts.Ground caseworkGround(JdbcClient jdbc, Storage storage, Clock clock, Receipts receipts,
                                        Erasures erasures, PersonalVault vault, Current current, Archive archive) {
        return new CaseworkParts.Ground(jdbc, storage, clock, receipts, erasures, vault, current,
                new PastRevisions(archive, current));
    }

    /** Without a roster the head of the body is told, or who acts for a vacant post. */
    @Bean
    CaseworkParts caseworkParts(CaseworkParts.Ground ground, CaseworkSettings settings,
                                DutyRoster roster, ObjectProvider<CaseEventListener> listeners) {
        return CaseworkParts.of(ground, settings.limits(), roster, List.copyOf(listeners.orderedStream().toList()));
    }

    @Bean
    DutyRosters dutyRosters(JdbcClient jdbc, Storage storage) {
        return new DutyRosters(new DutyShiftRows(jdbc), storage);
    }

    /** Before anything is told or read, what an earlier version wrote in clear is sealed. */
    @Bean
    Casework casework(CaseworkParts parts, CaseworkParts.Ground ground) {
        ground.storage().writeAll(new EarlierReasons(ground.jdbc(), ground.vault())::seal);
        return parts.casework();
    }

    @Bean
    CaseClock caseClock(CaseworkParts parts) {
        return parts.clock();
    }

    @Bean
    CaseLists caseLists(JdbcClient jdbc) {
        return new CaseLists(jdbc);
    }

    @Bean
    CaseDuties caseDuties(JdbcClient jdbc) {
        return new CaseDuties(jdbc);
    }

    @Bean
    Counters caseCounters(JdbcClient jdbc, CaseworkSettings settings) {
        return new Counters(jdbc, settings.smallestCell());
    }

    @Bean
    ListingRows caseListings(JdbcClient jdbc) {
        return new ListingRows(jdbc);
    }

    @Bean
    PrincipalRows casePrincipals(JdbcClient jdbc) {
        return new PrincipalRows(jdbc);
    }

    @Bean
    CaseBoard caseBoard(JdbcClient jdbc) {
        return new CaseBoard(jdbc);
    }

    @Bean
    QueryCodes queryCodes(CaseworkParts.Ground ground) {
        return new QueryCodes(ground.storage(), new QueryCodeRows(ground.jdbc()), ground.vault(), ground.clock());
    }

    @Bean
    Signals signals(CaseworkParts.Ground ground, Casework casework, MasterKeys masters) {
        MatterSeals seals = PersonParts.of(ground.jdbc(), ground.storage(), masters).seals();
        Signals signals = new Signals(ground.storage(), new SignalRows(ground.jdbc(), seals), casework, ground.clock());
        signals.begin();
        return signals;
    }

    @Bean
    PostHandovers postHandovers(Casework casework, CaseLists lists, Current current, Clock clock) {
        return new PostHandovers(casework, lists, current, clock);
    }

    @Bean
    Rebuilding rebuilding(CaseworkParts parts) {
        return parts.rebuilding();
    }

    @Bean
    CaseErasure caseErasure(CaseworkParts parts) {
        return parts.erasure();
    }

    @Bean
    Lines caseLines(CaseworkParts parts) {
        return parts.lines();
    }

    @Bean
    Contacts gridContacts(CaseworkParts parts) {
        return parts.contacts();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "fengqiao.casework.clock", matchIfMissing = true)
    Routine caseClockLook(CaseClock clock, Lines lines, Contacts contacts, CaseworkSettings settings) {
        ClockLook look = new ClockLook(clock, lines, contacts, settings.look());
        return new Routine("case-clock", Duration.ofSeconds(20), look, look);
    }
}
