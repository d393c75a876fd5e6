-- What a signal says, and why a paper was withdrawn, are words of people about people: sealed like all others.
-- Signals from before are sealed at the next start.
alter table casework_signal add column sealed boolean default false not null;
alter table paper add column revoked_why bytea;

-- What a matter is about, by the catalogue, for lists; rebuilding fills it in for those from before.
alter table casework_matter add column item varchar(200);
