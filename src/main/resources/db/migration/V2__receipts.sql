-- Receipts. What each column means and how the hashes are made: docs/receipts.md.

-- One row per matter: the end of its chain, and the key to its personal fields wrapped by the master key.
create table receipt_chain (
    matter      varchar(200) not null primary key,
    sequence    bigint       not null,
    hash        varchar(64)  not null,
    recorded_at timestamp with time zone not null,
    master_key  varchar(64),
    wrapped_key bytea
);

-- One row per receipt or erasure. The statement is what is hashed; the other columns repeat it for searching.
create table receipt_entry (
    id                 bigint generated always as identity primary key,
    matter             varchar(200) not null references receipt_chain (matter),
    sequence           bigint       not null,
    kind               varchar(16)  not null,
    hash               varchar(64)  not null unique,
    previous           varchar(64)  not null,
    recorded_at        timestamp with time zone not null,
    client             varchar(100) not null,
    account            varchar(100),
    decision           varchar(128),
    pack               varchar(200),
    policy_revision    varchar(128),
    directory_revision varchar(128),
    statement          bytea        not null,
    input              bytea,
    output             bytea,
    unique (matter, sequence)
);
create index receipt_entry_decision on receipt_entry (decision, id);
create index receipt_entry_policy on receipt_entry (policy_revision, id);
create index receipt_entry_directory on receipt_entry (directory_revision, id);
create index receipt_entry_recorded on receipt_entry (recorded_at, id);

-- Personal fields with their salts, encrypted. Erasing deletes the row.
create table receipt_personal (
    entry  bigint not null primary key references receipt_entry (id),
    sealed bytea  not null
);

-- Projections for searching, written with the entry.
create table receipt_party (
    body  varchar(100) not null,
    entry bigint       not null references receipt_entry (id),
    part  varchar(32)  not null,
    primary key (body, entry, part)
);
create index receipt_party_entry on receipt_party (entry);

create table receipt_rule (
    rule  varchar(400) not null,
    pack  varchar(200) not null,
    entry bigint       not null references receipt_entry (id),
    primary key (rule, entry, pack)
);
create index receipt_rule_pack on receipt_rule (pack, entry);
create index receipt_rule_entry on receipt_rule (entry);

create table receipt_idempotency (
    client          varchar(100) not null,
    idempotency_key varchar(200) not null,
    entry           bigint       not null references receipt_entry (id),
    recorded_at     timestamp with time zone not null,
    primary key (client, idempotency_key)
);
create index receipt_idempotency_recorded on receipt_idempotency (recorded_at);
create index receipt_idempotency_entry on receipt_idempotency (entry);

-- Entries that no anchor covers yet, with the day they belong to by the clock.
create table receipt_pending (
    matter   varchar(200) not null,
    sequence bigint       not null,
    clock_at timestamp with time zone not null,
    primary key (matter, sequence),
    foreign key (matter, sequence) references receipt_entry (matter, sequence)
);
create index receipt_pending_clock on receipt_pending (clock_at);

-- Signed statements over the ends of all chains that changed on a day.
create table receipt_anchor (
    number      bigint      not null primary key,
    anchor_day  date        not null,
    previous    varchar(64) not null,
    hash        varchar(64) not null unique,
    root        varchar(64) not null,
    leaves      bigint      not null,
    made_at     timestamp with time zone not null,
    signing_key varchar(64) not null,
    statement   bytea       not null,
    signature   bytea       not null
);

create table receipt_anchor_leaf (
    matter   varchar(200) not null,
    sequence bigint       not null,
    anchor   bigint       not null,
    hash     varchar(64)  not null,
    primary key (matter, sequence),
    foreign key (matter, sequence) references receipt_entry (matter, sequence)
);
create index receipt_anchor_leaf_anchor on receipt_anchor_leaf (anchor, hash);

-- Every file that a policy or directory revision was read from, by content.
create table archive_blob (
    hash    varchar(64) not null,
    part    integer     not null,
    content bytea       not null,
    primary key (hash, part)
);

create table archive_revision (
    kind     varchar(32)  not null,
    revision varchar(128) not null,
    manifest varchar(64)  not null,
    kept_at  timestamp with time zone not null,
    primary key (kind, revision)
);

create table archive_file (
    kind     varchar(32)  not null,
    revision varchar(128) not null,
    path     varchar(400) not null,
    hash     varchar(64)  not null,
    primary key (kind, revision, path),
    foreign key (kind, revision) references archive_revision (kind, revision)
);
create index archive_file_hash on archive_file (hash);
