-- What a post is told: alarms, climbs, orders, call-outs, duties handed over, dead letters. No names of petitioners.
create table notice (
    id              bigint generated always as identity primary key,
    mark            varchar(64)  not null unique,
    kind            varchar(16)  not null,
    matter          varchar(200),
    body            varchar(100),
    post            varchar(200),
    person          varchar(200),
    text            varchar(1000) not null,
    at              timestamp with time zone not null,
    read_at         timestamp with time zone,
    read_by         varchar(100),
    acknowledged_at timestamp with time zone,
    acknowledged_by varchar(100)
);
create index notice_body on notice (body, acknowledged_at, at);

-- Lists on which a leader keeps a matter until it is taken off in words. Made again from the log like every projection.
create table casework_listing (
    matter     varchar(200) not null references casework_matter (id),
    number     integer      not null,
    kind       varchar(16)  not null,
    demand     varchar(200),
    entered_at timestamp with time zone not null,
    body       varchar(100),
    post       varchar(200),
    due_at     timestamp with time zone,
    left_at    timestamp with time zone,
    note       varchar(200),
    primary key (matter, number)
);
create index casework_listing_open on casework_listing (kind, left_at, due_at);
