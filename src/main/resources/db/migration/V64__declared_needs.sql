-- Needs that people declared on the doorstep, and their withdrawals. A row without a need is a withdrawal: from its day on
-- nothing that was declared before holds. Of a household the code only, never a name. What is over is forgotten after the
-- time that docs/rounds.zh-CN.md tells; withdrawals stay, so that nothing comes back.
create table round_need (
    place     varchar(100) not null,
    household varchar(100) not null,
    entry     integer      not null,
    need      varchar(32),
    declarer  varchar(32),
    told_on   varchar(10)  not null,
    every_days integer     not null,
    account   varchar(64)  not null,
    recorded_at timestamp with time zone not null,
    primary key (place, household, entry)
);
