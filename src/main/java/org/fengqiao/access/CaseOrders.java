package org.fengqiao.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.exchange.Acknowledgement;
import org.fengqiao.exchange.ExchangeBook.Batch;
import org.fengqiao.exchange.Exchanges;
import org.fengqiao.exchange.OrderBatch;
import org.fengqiao.exchange.Reconciliation;
import org.fengqiao.exchange.WorkOrder;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Location;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.place.Body;
import org.fengqiao.place.Channel;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;

/** Work orders to and from other systems, as matters of the register. */
public final class CaseOrders {

    private static final String VOID = "派单不作数：不派给被检举控告的单位及其所管的单位。单上的期限照旧。";

    private final CaseAccess access;
    private final Casework casework;
    private final Exchanges exchanges;
    private final Storage storage;
    private final Current current;
    private final Clock clock;

    CaseOrders(CaseAccess access, Casework casework, Exchanges exchanges, Storage storage, Current current,
               Clock clock) {
        this.access = access;
        this.casework = casework;
        this.exchanges = exchanges;
        this.storage = storage;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Registers each new order and answers which were taken; the same batch again gives the same answer.
     *
     * @param channel of the directory, through which the partner's orders come
     * @throws ProblemException if there is no such channel, as {@link Exchanges#receive}, or if another body keeps the exchange
     */
    public Acknowledgement receive(String partner, OrderBatch batch, String channel, AccountUser user) {
        known(channel);
        return storage.write(() -> {
            keep(partner, user);
            return exchanges.receive(partner, batch, clock.instant(), order -> access.register(new Intake(
                    dispatched(order, channel), "工单/" + partner, null, null), user).matters().get(0));
        });
    }

    /**
     * A batch of registered matters for another system, noted as sent. The contact goes along only where the petitioner
     * agreed; an accusation never goes.
     *
     * @throws ProblemException if a matter may not be seen or is an accusation; then nothing is noted
     */
    public OrderBatch send(String partner, String batch, String sender, List<String> matters, AccountUser user) {
        // Who asks for what is not theirs is written down, which a write that is undone would not be.
        matters.forEach(matter -> access.find(matter, user));
        return storage.write(() -> {
            keep(partner, user);
            OrderBatch made = made(partner, batch, sender, matters, user);
            exchanges.sent(partner, made, clock.instant());
            return made;
        });
    }

    /**
     * A batch that was sent, once more as it went, without what became an accusation that the account may not see.
     *
     * @throws ProblemException as {@link #send}; a conflict if the text of a matter was corrected meanwhile
     */
    OrderBatch again(String partner, Batch batch, List<String> matters, String sender, AccountUser user) {
        mayRead(partner, user);
        Set<String> hidden = access.hidden(matters, user);
        return storage.write(() -> {
            OrderBatch made = made(partner, batch.batch(), sender, matters.stream().filter(matter ->
                    !hidden.contains(matter)).toList(), user);
            exchanges.unchanged(batch.id(), made);
            return made;
        });
    }

    private OrderBatch made(String partner, String batch, String sender, List<String> matters, AccountUser user) {
        List<WorkOrder> orders = new ArrayList<>();
        for (String matter : matters) {
            Stand stand = access.find(matter, user).stand();
            if (access.involved(matter).accusation()) {
                throw new ProblemException(ProblemCode.FORBIDDEN, "检举控告不作为工单发给别的系统。");
            }
            access.note(user, AuditAction.REVEALED, matter);
            orders.add(order(partner, casework.file(matter), stand));
        }
        return OrderBatch.of(batch, sender, partner, orders.stream().map(WorkOrder::sentAt)
                .max(Comparator.naturalOrder()).orElse(clock.instant()), orders);
    }

    public void acknowledged(String partner, Acknowledgement told, AccountUser user) {
        storage.write(() -> {
            keep(partner, user);
            exchanges.acknowledged(partner, told, clock.instant());
            return partner;
        });
    }

    /**
     * Without what became an accusation that the account may not see.
     *
     * @param patience after which an order that nobody acknowledged is missing
     */
    public Reconciliation reconcile(String partner, Instant from, Instant until, Duration patience, AccountUser user) {
        mayRead(partner, user);
        Reconciliation found = exchanges.reconcile(partner, from, until, clock.instant(), patience);
        Set<String> hidden = access.hidden(found.lines().stream().map(Reconciliation.Line::number).toList(), user);
        return new Reconciliation(found.lines().stream().filter(line -> !hidden.contains(line.number())).toList());
    }

    /** @throws ProblemException if another body exchanges with that system */
    void mayRead(String partner, AccountUser user) {
        if (!everywhere(user)) {
            exchanges.mayRead(partner, body(user));
        }
    }

    /** Whoever keeps the whole service, and acts for nobody, gets in everywhere and takes no exchange over. */
    static boolean everywhere(AccountUser user) {
        return user.admin() && user.body() == null;
    }

    static String body(AccountUser user) {
        return Objects.requireNonNullElse(user.body(), "");
    }

    /** Otherwise every order would be refused, and the batch be used up. */
    private void known(String channel) {
        if (current.day(clock.instant()).findChannel(channel, "") instanceof Found.None<Channel> none) {
            String detail = channel.isBlank() ? "请写明这些工单算哪个渠道来的。" : "名录里没有渠道「" + channel + "」"
                    + (none.nearest().isEmpty() ? "。" : "，可选：" + String.join("、", none.nearest()) + "。");
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inParameter("channel", "unknown-channel", detail, none.nearest())));
        }
    }

    private void keep(String partner, AccountUser user) {
        if (!everywhere(user)) {
            exchanges.keep(partner, body(user));
        }
    }

    /** By its code: an order to a body that nobody knows would wait for it for ever. */
    private String handler(WorkOrder order) {
        Found<Body> found = current.day(clock.instant())
                .findBody(order.handler(), order.place() == null ? "" : order.place());
        if (found instanceof Found.One<Body> one) {
            return one.value().code();
        }
        List<String> near = found instanceof Found.None<Body> none ? none.nearest()
                : ((Found.Several<Body>) found).candidates().stream().map(Body::name).toList();
        throw new ProblemException(ProblemCode.INVALID_MATTER, (found instanceof Found.None<Body> ? "名录里没有承办单位「"
                + order.handler() + "」" : "承办单位「" + order.handler() + "」不止一个，请写编码或全称")
                + (near.isEmpty() ? "。" : "，可选：" + String.join("、", near) + "。"));
    }

    /** Of whom an order accuses, the rules take care from the first instant: the class waits for a person, the bar does not. */
    private static Matter matter(WorkOrder order, String channel) {
        boolean accuses = !order.accused().isEmpty();
        PetitionerKind kind = order.contact() == null ? PetitionerKind.NAMELESS
                : accuses ? PetitionerKind.INFORMER : PetitionerKind.KNOWN;
        Petitioner petitioner = new Petitioner(kind, null, order.contact(), null, kind == PetitionerKind.KNOWN);
        Demand demand = new Demand("1", null, null, order.item(), order.content(), null, order.accused(), false, false,
                false, false, false, false, false, false, false, null, null);
        return new Matter(order.number(), channel, Form.ONLINE, order.title(),
                order.content() == null ? order.title() : order.content(), order.sentAt(), null, null, null,
                new Location(order.place(), null, order.address()), 1, 0, petitioner, null, false, List.of(demand),
                List.of());
    }

    /**
     * With 派单 to the handler that the order names. Where that is whom it accuses, or whom those command, the sending is
     * void: rules name who handles it, or it stays with the receiver, or with who is above where that one is accused too.
     * The limit of the order stands all the same, as of a 派单 to nobody.
     */
    private Matter dispatched(WorkOrder order, String channel) {
        String handler = handler(order);
        Matter matter = matter(order, channel);
        DirectoryDay day = current.day(clock.instant());
        if (Involved.bars(Involved.accused(Stream.of(matter), order.place() == null ? "" : order.place(), day), handler,
                day)) {
            return order.dueAt() == null ? matter : matter.withHistory(List.of(sending(order, null, VOID)));
        }
        return matter.withHistory(List.of(sending(order, handler, null)));
    }

    private static Event sending(WorkOrder order, String handler, String note) {
        return new Event(EventKind.DISPATCHED, order.sentAt(), null, null, null, null, null, null, handler, null,
                order.dueAt(), note);
    }

    /** What went to that system before goes again as it went: the matter goes on, the order is the same. */
    private WorkOrder order(String partner, CaseFile file, Stand stand) {
        Matter m = file.facts();
        Exchanges.Terms terms = exchanges.sentBefore(partner, m.id()).orElseGet(() -> terms(file, stand));
        boolean told = m.petitioner() != null && m.petitioner().consent();
        String title = m.title() != null && !m.title().isBlank() ? m.title()
                : Objects.requireNonNullElse(m.demands().get(0).item(), "信访事项");
        return new WorkOrder(m.id(), title, m.text(), m.demands().get(0).item(), m.place().division(),
                m.place().address(), terms.handler(), terms.sentAt(), terms.dueAt(),
                told ? m.petitioner().contact() : null, List.of());
    }

    private static Exchanges.Terms terms(CaseFile file, Stand stand) {
        String handler = stand.custody().get(0).pending() == null ? stand.custody().get(0).body()
                : stand.custody().get(0).pending().body();
        Instant due = stand.duties().stream().filter(d -> d.owed() && handler.equals(d.duty().by().body()))
                .map(d -> d.due()).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        return new Exchanges.Terms(handler, file.newest().recordedAt(), due);
    }
}
