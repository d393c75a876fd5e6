package org.fengqiao.access;

import java.time.Clock;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.DutyRosters;
import org.fengqiao.casework.register.QueryCodes;
import org.fengqiao.casework.register.Signals;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.ImportRows;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.exchange.ExchangeBook;
import org.fengqiao.exchange.Exchanges;
import org.fengqiao.exchange.OurOrders;
import org.fengqiao.linking.Campaigns;
import org.fengqiao.linking.Links;
import org.fengqiao.notice.Notices;
import org.fengqiao.outbox.Deliveries;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.outbox.Subscriptions;
import org.fengqiao.paper.Papers;
import org.fengqiao.person.PersonHashes;
import org.fengqiao.person.PersonIndex;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountTrail;
import org.fengqiao.security.Attempts;
import org.fengqiao.security.KnownBodies;
import org.fengqiao.service.Current;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Makes the parts of this package beans. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    CaseAccess caseAccess(Casework casework, Signals signals, JdbcClient jdbc, Current current, Storage storage,
                          AuditLog audit, Clock clock) {
        return new CaseAccess(casework, signals, new InvolvedRows(jdbc), current, storage, audit, clock);
    }

    @Bean
    CaseImports caseImports(JdbcClient jdbc, CaseAccess access, Storage storage, Clock clock) {
        return new CaseImports(new ImportRows(jdbc), access, storage, clock);
    }

    @Bean
    KnownBodies knownBodies(Current current, Clock clock) {
        return code -> current.day(clock.instant()).body(code).isPresent();
    }

    @Bean
    AccountTrail accountTrail(AuditLog audit) {
        return (by, what, account, detail, reason) -> audit.append(new AuditNote(by, null, switch (what) {
            case OPENED, TOKEN_GIVEN -> AuditAction.GRANTED;
            case ROLE, SCOPE -> AuditAction.REASSIGNED;
            case PASSWORD -> AuditAction.PASSWORD_CHANGED;
            case CLOSED, TOKEN_REVOKED -> AuditAction.REVOKED;
        }, null, "account/" + account, detail, reason == null ? null : reason.code(), 1));
    }

    @Bean
    CaseFinder caseFinder(CaseAccess access, PersonIndex people, CaseBoard board, Storage storage, Attempts attempts) {
        return new CaseFinder(access, people, board, storage, attempts);
    }

    @Bean
    BodyAccess bodyAccess(Current current, Clock clock) {
        return new BodyAccess(current, clock);
    }

    @Bean
    DutyDesk dutyDesk(BodyAccess access, DutyRosters rosters, Storage storage, AuditLog audit) {
        return new DutyDesk(access, rosters, storage, audit);
    }

    @Bean
    SignInTrail signInTrail(AuditLog audit, UserDetailsService accounts) {
        return new SignInTrail(audit, accounts);
    }

    @Bean
    SubscriptionDesk subscriptionDesk(Subscriptions subscriptions, Deliveries deliveries, AuditLog audit,
                                      Storage storage, Clock clock) {
        return new SubscriptionDesk(subscriptions, deliveries, audit, storage, clock);
    }

    @Bean
    CaseFollower caseFollower(Receipts receipts, PersonIndex people, Links links, Outbox outbox, Current current) {
        return new CaseFollower(receipts, people, links, outbox, current);
    }

    @Bean
    Notices notices(JdbcClient jdbc, Storage storage) {
        return new Notices(jdbc, storage);
    }

    @Bean
    NoticeWriter noticeWriter(Notices notices, Outbox outbox, Current current) {
        return new NoticeWriter(notices, outbox, current);
    }

    @Bean
    CaseNotices caseNotices(CaseAccess access, Notices notices, Clock clock) {
        return new CaseNotices(access, notices, clock);
    }

    @Bean
    PaperDrafter paperDrafter(JdbcClient jdbc, Papers papers, Current current) {
        return new PaperDrafter(papers, new InvolvedRows(jdbc), current);
    }

    @Bean
    CaseOrders caseOrders(CaseAccess access, Casework casework, Exchanges exchanges, Storage storage,
                          Current current, Clock clock) {
        return new CaseOrders(access, casework, exchanges, storage, current, clock);
    }

    @Bean
    NewestDecision newestDecision(Receipts receipts) {
        return new NewestDecision(receipts);
    }

    @Bean
    CaseInquiries caseInquiries(CaseAccess access, Casework casework, NewestDecision decisions, QueryCodes codes,
                                Attempts attempts, Current current, Clock clock) {
        return new CaseInquiries(access, casework, decisions, codes, attempts, current, clock);
    }

    @Bean
    ExchangeDesk exchangeDesk(CaseAccess access, CaseOrders orders, ExchangeBook book, OurOrders ours, CaseBoard board,
                              Storage storage) {
        return new ExchangeDesk(access, orders, book, ours, board, storage);
    }

    @Bean
    CaseCampaigns caseCampaigns(CaseAccess access, Campaigns campaigns, Storage storage, Clock clock) {
        return new CaseCampaigns(access, campaigns, storage, clock);
    }

    @Bean
    CasePapers casePapers(CaseAccess access, Casework casework, Papers papers, PersonIndex people, Storage storage,
                          Clock clock) {
        return new CasePapers(access, casework, papers, people, storage, clock);
    }

    @Bean
    CaseLinks caseLinks(CaseAccess access, Links links, PersonHashes hashes, Storage storage, Clock clock) {
        return new CaseLinks(access, links, hashes, storage, clock);
    }
}
