-- What versions before V75 wrote in clear: reasons in entries of the log and of withdrawn papers. The service works these
-- lists off at its start and seals each; both stay empty from then on.
create table casework_unsealed (
    matter   varchar(200) not null,
    sequence bigint       not null,
    primary key (matter, sequence),
    foreign key (matter, sequence) references casework_event (matter, sequence)
);
insert into casework_unsealed (matter, sequence)
    select matter, sequence from casework_event
    where kind in ('corrected', 'retracted', 'merged', 'time-approved', 'redecided');

create table paper_unsealed (
    paper bigint not null primary key references paper (id)
);
insert into paper_unsealed (paper) select id from paper where revoked_for is not null;
