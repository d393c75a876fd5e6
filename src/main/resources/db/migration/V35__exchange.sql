-- Work orders exchanged with other systems: which went which way, and what the other side said. docs/work-orders.md.
-- What an order says is not kept here, only its hash with a secret.

-- Locked while a batch of this system is taken in.
create table exchange_partner (
    partner varchar(100) not null primary key
);

create table exchange_batch (
    id        bigint generated always as identity primary key,
    partner   varchar(100) not null,
    direction varchar(8)   not null,
    batch     varchar(100) not null,
    made_at   timestamp with time zone not null,
    unique (partner, direction, batch)
);

create table exchange_order (
    batch  bigint       not null references exchange_batch (id),
    number varchar(100) not null,
    hash   varchar(64)  not null,
    primary key (batch, number)
);
create index exchange_order_number on exchange_order (number);

create table exchange_acknowledgement (
    id         bigint generated always as identity primary key,
    batch      bigint       not null references exchange_batch (id),
    number     varchar(100) not null,
    accepted   boolean      not null,
    own_number varchar(100),
    reason     varchar(300),
    told_at    timestamp with time zone not null
);
create index exchange_acknowledgement_batch on exchange_acknowledgement (batch, number);
