-- What was split off which matter, so that the same correction told again splits nothing off a second time. Written from
-- now on; the log of each part tells it of those before.
create table casework_part (
    part  varchar(200) not null primary key references casework_matter (id),
    whole varchar(200) not null references casework_matter (id)
);
create index casework_part_whole on casework_part (whole);
