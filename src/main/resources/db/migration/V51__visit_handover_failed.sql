-- What the loop between the register and the rosters could not hand over, with the reason, until it is handed over.
create table visit_handover_failed (
    place      varchar(100)  not null,
    id         varchar(100)  not null,
    matter     varchar(100)  not null,
    reason     varchar(2000) not null,
    failed_at timestamp with time zone not null,
    primary key (place, id)
);
