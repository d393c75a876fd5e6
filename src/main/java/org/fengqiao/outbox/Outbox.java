package org.fengqiao.outbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.databind.json.JsonMapper;

/** Where events for other systems are appended. */
public final class Outbox {

    private static final SeveralRows DELIVERIES = SeveralRows.of("outbox_delivery", "event", "subscription", "matter",
            "state", "tries", "due_at");

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Subscriptions subscriptions;
    private final String source;
    private final JsonMapper json = Json.mapper();

    Outbox(JdbcClient jdbc, Storage storage, Subscriptions subscriptions, String source) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.subscriptions = subscriptions;
        this.source = source;
    }

    /**
     * Appends an event in the caller's transaction, for every subscription that wants it and is entitled. Whoever
     * appends holds the lock on the matter, so that events of one matter have an order.
     *
     * @param entitled whether this subscription's body may know; for an informer's matter only the bodies entitled, and
     *                 asked when the event happens, so that later changes do not open what was closed
     * @return how many subscriptions are told
     */
    public int append(OutboxEvent event, Predicate<Subscription> entitled) {
        return storage.join(() -> {
            var told = subscriptions.all().stream().filter(s -> s.wants(event)).filter(entitled).toList();
            if (told.isEmpty()) {
                return 0;
            }
            long id = add(event);
            OffsetDateTime due = Columns.of(event.at());
            DELIVERIES.insert(jdbc, told.stream().map(subscription -> List.of(id, subscription.id(), event.matter(),
                    DeliveryState.WAITING.name(), 0, due)).toList());
            return told.size();
        });
    }

    private long add(OutboxEvent event) {
        String uuid = UUID.randomUUID().toString();
        byte[] content = json.writeValueAsBytes(new CloudEvent(CloudEvent.VERSION, uuid, source,
                CloudEvent.TYPE_PREFIX + event.kind(), event.matter(), event.at(), "application/json", event.data()));
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into outbox_event (event, kind, matter, occurred_at, content) values (?, ?, ?, ?, ?)")
                .params(uuid, event.kind(), event.matter(), Columns.of(event.at()), content)
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }
}
