-- What pages about registered matters look for: acts of a kind, newest first; and the codes by which citizens ask.
create index casework_event_act on casework_event (act, recorded_at);

-- Keyed hashes only: whoever reads the table can ask about nothing. A matter has one code; a new one replaces it.
create table casework_query_code (
    matter    varchar(200) not null primary key references casework_matter (id),
    code      varchar(64)  not null unique,
    verifier  varchar(64)  not null,
    issued_at timestamp with time zone not null
);
