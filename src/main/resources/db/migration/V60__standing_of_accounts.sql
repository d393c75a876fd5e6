-- Counts what changed for an account, its password too: a session that began under another number has ended.
alter table account add column revision bigint default 0 not null;

-- What was touched, for searching: who changed which account. Entries from before state it without being found by it.
alter table audit_entry add column object varchar(200);
create index audit_entry_object on audit_entry (object, at);
