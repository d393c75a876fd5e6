-- Who has to do with a matter, with when it was entered, newest first: what one reader may see is read from where it begins
-- and no further than it is shown. Who registered it stands here too, by the name of the account; the others are codes of
-- bodies.
create table casework_involved_newest (
    matter     varchar(200) not null references casework_matter (id),
    relation   varchar(16)  not null,
    who        varchar(100) not null,
    entered_at timestamp with time zone not null,
    primary key (matter, relation, who)
);
insert into casework_involved_newest (matter, relation, who, entered_at)
    select i.matter, i.relation, i.body, m.entered_at from casework_involved i join casework_matter m on m.id = i.matter;
insert into casework_involved_newest (matter, relation, who, entered_at)
    select m.id, 'registered', e.actor, m.entered_at from casework_matter m
    join casework_event e on e.matter = m.id and e.sequence = 1;
drop table casework_involved;
alter table casework_involved_newest rename to casework_involved;
create index casework_involved_newest on casework_involved (who, relation, entered_at desc, matter desc);

-- Figures over many duties are added up from an index that holds all they ask for, without a look at the duties.
drop index casework_duty_overdue;
create index casework_duty_overdue on casework_duty (owed, due_at, body, matter);
drop index casework_duty_due;
create index casework_duty_due on casework_duty (due_at, counted, action, body, matter);
