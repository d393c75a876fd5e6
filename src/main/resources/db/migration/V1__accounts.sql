-- People and machine clients that may sign in. Passwords and tokens are stored as hashes only.
create table account (
    name          varchar(64)  not null primary key,
    display_name  varchar(64)  not null,
    password_hash varchar(200) not null,
    demo          boolean      not null default false,
    enabled       boolean      not null default true,
    created_at    timestamp with time zone not null
);

create table account_role (
    account varchar(64) not null references account (name) on delete cascade,
    role    varchar(32) not null,
    primary key (account, role)
);

create table api_token (
    id         varchar(36)  not null primary key,
    account    varchar(64)  not null references account (name) on delete cascade,
    label      varchar(64)  not null,
    hash       varchar(64)  not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
