-- Proposals that matters belong together, and what people made of them: docs/linking.md. No words and no people lie
-- here: both are keyed hashes.

create table link_matter (
    matter      varchar(200) not null primary key,
    place       varchar(64),
    item        varchar(200),
    received_at timestamp with time zone not null,
    signature   bytea        not null
);

-- Where a matter is looked up. The newest of a posting are asked first.
create table link_posting (
    posting     varchar(120) not null,
    received_at timestamp with time zone not null,
    matter      varchar(200) not null references link_matter (matter),
    primary key (posting, received_at, matter)
);
create index link_posting_matter on link_posting (matter);

-- The earlier matter stands first. What was refused is kept, so that it is not proposed again.
create table link_proposal (
    id          bigint generated always as identity primary key,
    kind        varchar(16)  not null,
    earlier     varchar(200) not null,
    later       varchar(200) not null,
    reasons     varchar(400) not null,
    alike       integer      not null,
    proposed_at timestamp with time zone not null,
    state       varchar(16)  not null,
    settled_by  varchar(100),
    settled_at  timestamp with time zone,
    unique (earlier, later, kind)
);
create index link_proposal_later on link_proposal (later);

create table campaign (
    id        bigint generated always as identity primary key,
    title     varchar(200) not null,
    cause     varchar(500) not null,
    opened_by varchar(100) not null,
    opened_at timestamp with time zone not null,
    closed_by varchar(100),
    closed_at timestamp with time zone,
    outcome   varchar(500)
);

create table campaign_matter (
    campaign bigint       not null references campaign (id),
    matter   varchar(200) not null,
    added_by varchar(100) not null,
    added_at timestamp with time zone not null,
    primary key (campaign, matter)
);
create index campaign_matter_matter on campaign_matter (matter);
