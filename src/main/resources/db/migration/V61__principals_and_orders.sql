-- Each principal's own list. Made again from the log like every projection.
create table casework_principal (
    matter        varchar(200) not null references casework_matter (id),
    number        integer      not null,
    body          varchar(100) not null,
    post          varchar(200),
    brought_by    varchar(32)  not null,
    since         timestamp with time zone not null,
    step          varchar(16)  not null,
    instruction   varchar(200),
    instructed_at timestamp with time zone,
    due_at        timestamp with time zone,
    answered_at   timestamp with time zone,
    ended_at      timestamp with time zone,
    primary key (matter, number)
);
create index casework_principal_list on casework_principal (body, post, step, since);
