-- Days' rounds of those who walk. docs/rounds.zh-CN.md tells what they hold: of a household a code and an address part,
-- never a name, never what somebody declared to need.

-- Every version of a day's round. Content is deflated JSON.
create table round_version (
    place   varchar(100)  not null,
    worker  varchar(100)  not null,
    round_day varchar(10) not null,
    version integer       not null,
    account varchar(64)   not null,
    made_at timestamp with time zone not null,
    content bytea         not null,
    primary key (place, worker, round_day, version)
);

-- What came of a stop. A correction is a further entry; the last one counts. Rows are only ever added.
create table round_result (
    place   varchar(100)  not null,
    worker  varchar(100)  not null,
    round_day varchar(10) not null,
    stop    varchar(220)  not null,
    entry   integer       not null,
    kind    varchar(100)  not null,
    outcome varchar(32)   not null,
    at_time varchar(8)    not null,
    minutes integer       not null,
    again   varchar(10),
    reason  varchar(500)  not null,
    account varchar(64)   not null,
    recorded_at timestamp with time zone not null,
    primary key (place, worker, round_day, stop, entry)
);
create index round_result_place on round_result (place, round_day);

-- Which signal or matter was registered from a stop.
create table round_find (
    place   varchar(100)  not null,
    worker  varchar(100)  not null,
    round_day varchar(10) not null,
    stop    varchar(220)  not null,
    mark    varchar(100)  not null,
    signal  varchar(200)  not null,
    matter  varchar(200),
    account varchar(64)   not null,
    recorded_at timestamp with time zone not null,
    primary key (place, worker, round_day, stop, mark)
);
