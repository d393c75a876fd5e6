-- Events for other systems: docs/webhooks.md.

create table outbox_subscription (
    id         varchar(36)   not null primary key,
    name       varchar(100)  not null,
    url        varchar(1000) not null,
    body       varchar(100),
    kinds      varchar(2000) not null,
    bodies     varchar(2000) not null,
    master_key varchar(64)   not null,
    secret     bytea         not null,
    enabled    boolean       not null,
    created_by varchar(100)  not null,
    created_at timestamp with time zone not null
);

-- Appended in the transaction that caused the event.
create table outbox_event (
    id          bigint generated always as identity primary key,
    event       varchar(36)  not null unique,
    kind        varchar(100) not null,
    matter      varchar(200) not null,
    occurred_at timestamp with time zone not null,
    content     bytea        not null
);
create index outbox_event_occurred on outbox_event (occurred_at);

-- One for each subscription that is entitled to the event.
create table outbox_delivery (
    id           bigint generated always as identity primary key,
    event        bigint       not null references outbox_event (id),
    subscription varchar(36)  not null references outbox_subscription (id),
    matter       varchar(200) not null,
    state        varchar(16)  not null,
    tries        integer      not null,
    due_at       timestamp with time zone not null,
    told         varchar(300),
    done_at      timestamp with time zone
);
create index outbox_delivery_due on outbox_delivery (state, due_at, id);
create index outbox_delivery_order on outbox_delivery (subscription, matter, id);
create index outbox_delivery_event on outbox_delivery (event);
