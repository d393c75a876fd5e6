-- For which body and post an account acts; null: for none, as a client that sees only what it registered.
alter table account add column body varchar(100);
alter table account add column post varchar(200);

-- Who has to do with a matter, made again from the log like every projection. relation: received, handling, above.
create table casework_involved (
    matter   varchar(200) not null references casework_matter (id),
    relation varchar(16)  not null,
    body     varchar(100) not null,
    primary key (matter, relation, body)
);
create index casework_involved_body on casework_involved (body, relation, matter);

-- Whom a matter accuses: for these bodies and whatever they command it does not exist.
create table casework_accused (
    matter varchar(200) not null references casework_matter (id),
    body   varchar(100) not null,
    primary key (matter, body)
);

-- Matters with a demand of the class 检举控告: reading them is written down, and they are never linked.
create table casework_accusation (
    matter varchar(200) not null primary key references casework_matter (id)
);
