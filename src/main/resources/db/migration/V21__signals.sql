-- Weak signs of disputes: no petitioner, no clock. They are kept, gather, and can be promoted to a matter once.
create table casework_signal (
    id          varchar(200)  not null primary key,
    source      varchar(100)  not null,
    mark        varchar(200)  not null,
    channel     varchar(200)  not null,
    division    varchar(200)  not null,
    item        varchar(200),
    observed_at timestamp with time zone not null,
    recorded_at timestamp with time zone not null,
    actor       varchar(100)  not null,
    content     bytea         not null,
    matter      varchar(200) references casework_matter (id),
    unique (source, mark)
);
create index casework_signal_place on casework_signal (division, observed_at);
create index casework_signal_item on casework_signal (item, observed_at);
