-- Long work that a person starts, leaves and comes back to. Its instance writes down how far it has come every few
-- seconds; a row that is not over and has not been touched for long belongs to an instance that is gone.
create table job (
    id         varchar(36)  not null primary key,
    kind       varchar(16)  not null,
    state      varchar(16)  not null,
    account    varchar(100) not null,
    title      varchar(400) not null,
    asked      text         not null,
    done       bigint       not null,
    total      bigint       not null,
    outcome    text,
    trouble    varchar(4000),
    stopping   boolean      not null,
    instance   varchar(200) not null,
    started_at timestamp with time zone not null,
    touched_at timestamp with time zone not null
);

create index job_kind on job (kind, started_at);
create index job_state on job (state);
