-- Papers: drafted by the system, issued by a person, served. What they hold about people is sealed: docs/papers.md.

-- The last number given by a body for a kind in a year. Taken in the transaction that issues, so no number is lost.
create table paper_number (
    body        varchar(100) not null,
    kind        varchar(32)  not null,
    issue_year  integer      not null,
    last_number integer      not null,
    primary key (body, kind, issue_year)
);

create table paper (
    id            bigint generated always as identity primary key,
    matter        varchar(200) not null,
    kind          varchar(32)  not null,
    body          varchar(100) not null,
    state         varchar(16)  not null,
    version       integer      not null,
    drafted_by    varchar(100) not null,
    drafted_at    timestamp with time zone not null,
    content       bytea        not null,
    issue_year    integer,
    issue_number  integer,
    issuer        varchar(100),
    approver      varchar(100),
    issued_at     timestamp with time zone,
    document      bytea,
    document_hash varchar(64),
    revoked_by    varchar(100),
    revoked_at    timestamp with time zone,
    revoked_for   varchar(500),
    unique (body, kind, issue_year, issue_number)
);
create index paper_matter on paper (matter, id);

-- Every attempt to serve a paper; the receiver and the proof are sealed.
create table paper_service (
    id     bigint generated always as identity primary key,
    paper  bigint      not null references paper (id),
    made_at timestamp with time zone not null,
    means  varchar(16) not null,
    result varchar(16) not null,
    sealed bytea       not null
);
create index paper_service_paper on paper_service (paper, id);
