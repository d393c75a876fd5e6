-- Alerts that took effect, as lists look at them; the whole of each is in casework_matter.stand. Made again by rebuilding.
create table casework_raised (
    matter varchar(200) not null references casework_matter (id),
    number integer      not null,
    kind   varchar(16)  not null,
    demand varchar(200) not null,
    body   varchar(100),
    post   varchar(200),
    text   varchar(1000) not null,
    duty   varchar(600),
    entry  bigint       not null,
    at     timestamp with time zone not null,
    primary key (matter, number)
);
create index casework_raised_body on casework_raised (body, kind, at);
create index casework_raised_kind on casework_raised (kind, at);
