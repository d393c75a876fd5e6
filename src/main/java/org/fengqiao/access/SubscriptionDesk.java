package org.fengqiao.access;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.outbox.Deliveries;
import org.fengqiao.outbox.Delivery;
import org.fengqiao.outbox.DeliveryState;
import org.fengqiao.outbox.NewSubscription;
import org.fengqiao.outbox.Subscription;
import org.fengqiao.outbox.Subscriptions;
import org.fengqiao.place.Body;
import org.fengqiao.place.Found;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;

/** Which other systems are told, and what becomes of dead letters: each change is written down in its transaction. */
public final class SubscriptionDesk {

    private static final int NAMED = 10;

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final AuditLog audit;
    private final Storage storage;
    private final Current current;
    private final Clock clock;

    SubscriptionDesk(Subscriptions subscriptions, Deliveries deliveries, AuditLog audit, Storage storage, Current current,
                     Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.audit = audit;
        this.storage = storage;
        this.current = current;
        this.clock = clock;
    }

    /** @throws ProblemException naming the field that does not fit */
    public Subscriptions.WithSecret add(NewSubscription wanted, AccountUser by) {
        return storage.write(() -> {
            Subscriptions.WithSecret made = subscriptions.add(known(wanted), by.getUsername(), clock.instant());
            note(by, AuditAction.GRANTED, made.subscription().id(), null, null);
            return made;
        });
    }

    /** By codes: a kind or a body that there is not would never be told of, and nobody would notice. */
    private NewSubscription known(NewSubscription wanted) {
        return new NewSubscription(wanted.name(), wanted.url(), wanted.body() == null ? null : body("body", wanted.body()),
                MessageKinds.codes(wanted.kinds()),
                wanted.bodies().stream().map(body -> body("bodies", body)).collect(Collectors.toSet()));
    }

    private String body(String field, String typed) {
        Found<Body> found = current.day(clock.instant()).findBody(typed, null);
        if (found instanceof Found.One<Body> one) {
            return one.value().code();
        }
        List<String> near = found instanceof Found.Several<Body> several
                ? several.candidates().stream().limit(NAMED).map(Body::code).toList() : ((Found.None<Body>) found).nearest();
        throw new ProblemException(ProblemCode.INVALID_PARAMETER, field + "：名录里没有唯一的单位「" + typed + "」"
                + (near.isEmpty() ? "。" : "，相近的有：" + String.join("、", near) + "。"));
    }

    /** @throws ProblemException if there is none */
    public Subscription enable(String id, boolean enabled, AccountUser by) {
        return noted(by, AuditAction.CONFIGURED, id, enabled ? "enabled" : "disabled",
                () -> subscriptions.enable(id, enabled));
    }

    /** @throws ProblemException if there is none */
    public Subscriptions.WithSecret renewSecret(String id, AccountUser by) {
        return noted(by, AuditAction.CONFIGURED, id, "secret", () -> subscriptions.renewSecret(id));
    }

    /** @throws ProblemException if there is none */
    public void remove(String id, AccountUser by) {
        noted(by, AuditAction.REVOKED, id, null, () -> {
            subscriptions.remove(id);
            return id;
        });
    }

    /** @throws ProblemException if it is no dead letter of that subscription */
    public Delivery resend(String id, long delivery, AccountUser by) {
        return settled(id, delivery, "resent", () -> deliveries.resend(delivery, clock.instant()), by);
    }

    /** @throws ProblemException as {@link #resend} */
    public Delivery drop(String id, long delivery, AccountUser by) {
        return settled(id, delivery, "dropped", () -> deliveries.drop(delivery, clock.instant()), by);
    }

    /** Dead letters of a subscription, newest first. */
    public List<Delivery> dead(String id, int most) {
        return deliveries.of(id, DeliveryState.DEAD, null, most);
    }

    private Delivery settled(String id, long delivery, String detail, Supplier<Delivery> settling, AccountUser by) {
        return storage.write(() -> {
            Delivery found = deliveries.find(delivery);
            if (!found.subscription().equals(id)) {
                throw new ProblemException(ProblemCode.NOT_FOUND, "这项订阅没有编号为 " + delivery + " 的投递。");
            }
            note(by, AuditAction.CONFIGURED, id, found.matter(), "delivery/" + delivery + "/" + detail);
            return settling.get();
        });
    }

    private <T> T noted(AccountUser by, AuditAction action, String id, String detail, Supplier<T> work) {
        return storage.write(() -> {
            T done = work.get();
            note(by, action, id, null, detail);
            return done;
        });
    }

    private void note(AccountUser by, AuditAction action, String id, String matter, String detail) {
        audit.append(new AuditNote(by.getUsername(), by.body(), action, matter, "subscription/" + id, detail, null, 1));
    }
}
