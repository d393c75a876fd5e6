-- What the citizen said at the newest revisit. Made again from the log like every projection.
alter table casework_matter add column revisit varchar(16);
