-- Which file was handed in to be registered, by whom, and what became of each of its matters. It stays when the file and
-- its results are long deleted. Of a refused matter the place and the reason stand here without the words that it quotes.
create table casework_import (
    id          varchar(64)  primary key,
    number      bigint generated always as identity unique,
    account     varchar(64)  not null,
    body        varchar(100),
    name        varchar(150) not null,
    source      varchar(200) not null,
    pack        varchar(100),
    digest      varchar(64),
    begun_at    timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index casework_import_account on casework_import (account, number);
create index casework_import_body on casework_import (body, number);
create index casework_import_digest on casework_import (digest);

create table casework_import_row (
    id      bigint generated always as identity primary key,
    batch   varchar(64) not null references casework_import (id),
    line    bigint      not null,
    mark    varchar(200),
    outcome varchar(16) not null,
    reason  varchar(1000)
);
create index casework_import_row_batch on casework_import_row (batch, id);

create table casework_import_matter (
    entry  bigint       not null references casework_import_row (id),
    number integer      not null,
    matter varchar(200) not null,
    primary key (entry, number)
);
create index casework_import_matter_matter on casework_import_matter (matter);

-- Who leads a body at which hour (24-hour rosters). A shift without a person is an empty one, which raises an alarm.
create table casework_duty_shift (
    body     varchar(100) not null,
    from_at  timestamp with time zone not null,
    until_at timestamp with time zone not null,
    post     varchar(200) not null,
    person   varchar(200),
    account  varchar(64)  not null,
    primary key (body, from_at)
);
