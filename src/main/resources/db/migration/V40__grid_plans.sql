-- Who looks after which grid. Documents are deflated JSON; docs/grids.zh-CN.md tells what they hold.

-- The files of a place as a plan was made with them, by hash.
create table grid_setting (
    hash    varchar(64) not null primary key,
    content bytea       not null
);

-- One row per plan: its newest version. Who writes must name the version that was read.
create table grid_plan (
    id         varchar(36)  not null primary key,
    place      varchar(100) not null,
    title      varchar(200) not null,
    first_day  varchar(10)  not null,
    state      varchar(32)  not null,
    version    integer      not null,
    changed_at timestamp with time zone not null
);
create index grid_plan_place on grid_plan (place, first_day);

-- Every version there ever was, with who made it when and why. Rows are only ever added.
create table grid_plan_version (
    plan    varchar(36)   not null references grid_plan (id),
    version integer       not null,
    action  varchar(32)   not null,
    account varchar(64)   not null,
    made_at timestamp with time zone not null,
    reason  varchar(1000) not null,
    content bytea         not null,
    primary key (plan, version)
);
