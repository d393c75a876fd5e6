-- Personal data of matters. What each column means and how it is hashed: docs/personal-data.md.

-- The key of a matter to its personal data, wrapped by the master key. Erasing deletes the row.
create table person_key (
    matter      varchar(200) not null primary key,
    master_key  varchar(64)  not null,
    wrapped_key bytea        not null
);

-- The one key of the hashes by which people are found, wrapped by the master key.
create table person_search_key (
    id          integer      not null primary key,
    master_key  varchar(64)  not null,
    wrapped_key bytea        not null
);

-- A sealed value: one field of one person of a matter.
create table person_value (
    matter varchar(200) not null references person_key (matter),
    person varchar(64)  not null,
    kind   varchar(16)  not null,
    sealed bytea        not null,
    primary key (matter, person, kind)
);

-- Keyed hashes of normalised values.
create table person_hash (
    kind   varchar(16)  not null,
    hash   varchar(64)  not null,
    matter varchar(200) not null,
    person varchar(64)  not null,
    primary key (kind, hash, matter, person)
);
create index person_hash_matter on person_hash (matter);
