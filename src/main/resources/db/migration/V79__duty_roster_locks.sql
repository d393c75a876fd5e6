-- Locked while the roster of duty leaders of a body is changed: whether shifts overlap is looked at and written by one at
-- a time.
create table casework_duty_roster (
    body varchar(100) not null primary key
);
