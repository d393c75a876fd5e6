-- Lists read an index from where they begin, in its own order, whatever the number of matters. H2 takes an index for an
-- order only from its first column and only forwards, so each index is written as its list is ordered.
drop index casework_matter_entered;
create index casework_matter_newest on casework_matter (entered_at desc, id desc);
drop index casework_matter_body;
create index casework_matter_held on casework_matter (body, stage, received_at, id);
drop index casework_matter_pending;
create index casework_matter_pending on casework_matter (pending, received_at, id);
drop index casework_duty_owed;
create index casework_duty_owed on casework_duty (body, owed, due_at, matter, id);
drop index casework_lapse_body;
create index casework_lapse_body on casework_lapse (body, at desc, matter, id);
drop index casework_lapse_at;
create index casework_lapse_at on casework_lapse (at desc, matter, id);
drop index casework_raised_body;
create index casework_raised_body on casework_raised (body, kind, at desc, matter, number);
drop index casework_raised_kind;
create index casework_raised_kind on casework_raised (kind, at desc, matter, number);
drop index casework_event_act;
create index casework_event_act on casework_event (act, recorded_at desc, matter);

-- What is overdue, for lights: only that is read, not what is owed in time.
create index casework_duty_overdue on casework_duty (owed, due_at, body);

-- The newest of a posting stand first.
create table link_posting_newest (
    posting     varchar(120) not null,
    received_at timestamp with time zone not null,
    matter      varchar(200) not null references link_matter (matter)
);
insert into link_posting_newest select posting, received_at, matter from link_posting;
drop table link_posting;
alter table link_posting_newest rename to link_posting;
create unique index link_posting_newest on link_posting (posting, received_at desc, matter desc);
create index link_posting_matter on link_posting (matter);

-- The bodies above each body, nearest first, as casework_involved was last written for all matters of that body. Where the
-- directory says otherwise, they are written again.
create table casework_line (
    body  varchar(100)  not null primary key,
    above varchar(2000) not null
);
