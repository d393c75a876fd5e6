-- A mark belongs to the body whose accounts use it, or to the account: of what others sent in under the same mark nobody
-- learns. What was sent before counts as sent in by whoever registered the matter.
create table casework_submission_newest (
    source  varchar(100) not null,
    mark    varchar(200) not null,
    turn    int          not null,
    matter  varchar(200) not null references casework_matter (id),
    entry   bigint       not null,
    request varchar(64)  not null,
    account varchar(200) not null,
    body    varchar(100),
    primary key (source, mark, turn)
);
insert into casework_submission_newest (source, mark, turn, matter, entry, request, account, body)
    select s.source, s.mark, 0, s.matter, s.entry, s.request, coalesce(r.who, ''), a.body
    from casework_submission s
    left join (select matter, max(who) as who from casework_involved where relation = 'registered' group by matter) r
        on r.matter = s.matter
    left join account a on a.name = r.who;
drop table casework_submission;
alter table casework_submission_newest rename to casework_submission;
create index casework_submission_matter on casework_submission (matter);
