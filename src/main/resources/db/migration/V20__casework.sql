-- The register of matters. The log of events is the truth; every other table here can be made again from it.
-- What each column means: docs/casework.md.

-- One row per matter: its end of the log, its next instant, and what lists look at. Whoever writes holds its lock.
create table casework_matter (
    id              varchar(200) not null primary key,
    sequence        bigint       not null,
    channel         varchar(200) not null,
    form            varchar(16)  not null,
    people          integer      not null,
    place           varchar(32)  not null,
    received_at     timestamp with time zone not null,
    entered_at      timestamp with time zone not null,
    stage           varchar(16)  not null,
    done_at         timestamp with time zone,
    resolved_at     timestamp with time zone,
    struck_off_at   timestamp with time zone,
    concluded_at    timestamp with time zone,
    body            varchar(100) not null,
    pending         varchar(100),
    pack            varchar(200) not null,
    policy_revision varchar(128) not null,
    merged_into     varchar(200),
    next_at         timestamp with time zone,
    wake_at         timestamp with time zone,
    failures        integer      not null default 0,
    failure         varchar(1000),
    words           varchar(64),
    stand           bytea        not null
);
create index casework_matter_wake on casework_matter (wake_at);
create index casework_matter_body on casework_matter (body, stage, received_at);
create index casework_matter_pending on casework_matter (pending);
create index casework_matter_entered on casework_matter (entered_at);
create index casework_matter_words on casework_matter (words);

-- Append-only. Personal fields stand apart.
create table casework_event (
    matter             varchar(200) not null references casework_matter (id),
    sequence           bigint       not null,
    kind               varchar(32)  not null,
    act                varchar(32),
    actor              varchar(100) not null,
    body               varchar(100),
    post               varchar(200),
    happened_at        timestamp with time zone not null,
    recorded_at        timestamp with time zone not null,
    proof              varchar(32)  not null,
    pack               varchar(200) not null,
    policy_revision    varchar(128) not null,
    directory_revision varchar(128) not null,
    receipt            bigint,
    content            bytea        not null,
    primary key (matter, sequence)
);
create index casework_event_recorded on casework_event (recorded_at);

-- Personal fields of an entry, encrypted under the key of the matter. Erasing deletes the row.
create table casework_personal (
    matter   varchar(200) not null,
    sequence bigint       not null,
    sealed   bytea        not null,
    primary key (matter, sequence),
    foreign key (matter, sequence) references casework_event (matter, sequence)
);

-- What was sent in, by the caller's own mark, so that sending it again adds nothing.
create table casework_submission (
    source  varchar(100) not null,
    mark    varchar(200) not null,
    matter  varchar(200) not null references casework_matter (id),
    entry   bigint       not null,
    request varchar(64)  not null,
    primary key (source, mark)
);
create index casework_submission_matter on casework_submission (matter);

-- The ledger of duties as lists and rates look at it; the whole of each duty is in casework_matter.stand.
create table casework_duty (
    matter      varchar(200) not null references casework_matter (id),
    id          varchar(600) not null,
    demand      varchar(200) not null,
    action      varchar(200) not null,
    body        varchar(100),
    post        varchar(200),
    by_true     varchar(16)  not null,
    by_recorded varchar(16)  not null,
    counted     varchar(16)  not null,
    owed        boolean      not null,
    due_at      timestamp with time zone,
    met_at      timestamp with time zone,
    primary key (matter, id)
);
create index casework_duty_owed on casework_duty (body, owed, due_at);
create index casework_duty_due on casework_duty (due_at);

-- The accountability ledger.
create table casework_lapse (
    matter varchar(200)  not null references casework_matter (id),
    id     varchar(700)  not null,
    kind   varchar(32)   not null,
    body   varchar(100),
    account varchar(100),
    at     timestamp with time zone not null,
    duty   varchar(600),
    text   varchar(1000) not null,
    primary key (matter, id)
);
create index casework_lapse_body on casework_lapse (body, at);
create index casework_lapse_at on casework_lapse (at);
