-- Who read or did what, when, on which matter: append-only and hash-chained. docs/audit.md.

-- The ends of the lanes. A matter always writes to the same lane; lanes do not wait for each other.
create table audit_lane (
    lane     integer     not null primary key,
    sequence bigint      not null,
    hash     varchar(64) not null
);

create table audit_entry (
    lane       integer      not null,
    sequence   bigint       not null,
    hash       varchar(64)  not null,
    audit_day  date         not null,
    at         timestamp with time zone not null,
    account    varchar(100) not null,
    action     varchar(32)  not null,
    matter     varchar(200),
    statement  bytea        not null,
    primary key (lane, sequence)
);
create index audit_entry_matter on audit_entry (matter, at);
create index audit_entry_account on audit_entry (account, at);
create index audit_entry_day on audit_entry (audit_day, lane, sequence);

-- A signed statement over the ends of all lanes at the end of a day.
create table audit_seal (
    audit_day   date        not null primary key,
    statement   bytea       not null,
    signing_key varchar(64) not null,
    signature   bytea       not null
);
