-- Failed sign-ins, old passwords and citizens' codes of the last quarter of an hour, counted for all instances together.
-- Of what was typed only a hash is kept: people type passwords into the field for the name.
create table failed_attempt (
    id      bigint generated always as identity primary key,
    subject varchar(64) not null,
    at      timestamp with time zone not null
);
create index failed_attempt_subject on failed_attempt (subject, at);
create index failed_attempt_at on failed_attempt (at);

-- Whose orders they are: the body that exchanges with this system, empty for accounts that act for none, null before the
-- first exchange.
alter table exchange_partner add column keeper varchar(100);

-- What changes with the matter: an order that goes a second time goes as it went the first time.
alter table exchange_order add column handler varchar(200);
alter table exchange_order add column sent_at timestamp with time zone;
alter table exchange_order add column due_at timestamp with time zone;

-- Whether the entries of the lane from before V60 have what they touched in the column for searching.
alter table audit_lane add column searchable boolean default false not null;
