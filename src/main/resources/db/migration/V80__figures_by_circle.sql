-- Circles: all of a matter on which it depends who may see it, kept once for the many matters that have the same. Figures ask
-- who may see a circle, and not who may see each of the duties behind them. See docs/decisions/0040.
create table casework_circle (
    id         bigint generated always as identity primary key,
    hash       varchar(64) not null,
    place      varchar(32) not null,
    accusation boolean     not null
);
create index casework_circle_hash on casework_circle (hash);

-- relation: registered (who is an account), received, handling, above, accused (who is the code of a body).
create table casework_circle_member (
    circle   bigint       not null references casework_circle (id),
    relation varchar(16)  not null,
    who      varchar(100) not null,
    primary key (circle, relation, who)
);

-- What figures count of a matter. Not in casework_matter, whose rows are wide and written with every entry.
create table casework_figure (
    matter     varchar(200) not null primary key references casework_matter (id),
    circle     bigint       not null,
    entered_at timestamp with time zone not null,
    form       varchar(16)  not null,
    people     integer      not null,
    stage      varchar(16)  not null,
    body       varchar(100) not null,
    pending    varchar(100),
    done       boolean      not null,
    resolved   boolean      not null,
    struck_off boolean      not null,
    concluded  boolean      not null,
    revisit    varchar(16)
);

-- What is there gets circles with negative numbers and no hash: a matter whose circle changes gets one of the others.
create table casework_circle_of (
    matter varchar(200) not null primary key,
    circle bigint       not null
);
insert into casework_circle_of (matter, circle)
    select w.matter, -dense_rank() over (order by w.who) from (
        select i.matter, string_agg(i.who, ' ' order by i.who) as who from (
            select matter, relation || ' ' || char_length(who) || ' ' || who as who from casework_involved
            union all select matter, 'accused ' || char_length(body) || ' ' || body from casework_accused
            union all select matter, 'accusation' from casework_accusation
            union all select id, 'place ' || place from casework_matter) i
        group by i.matter) w;
insert into casework_circle (id, hash, place, accusation) overriding system value
    select s.circle, '', m.place,
        case when exists (select 1 from casework_accusation a where a.matter = m.id) then true else false end
    from (select circle, min(matter) as matter from casework_circle_of group by circle) s
    join casework_matter m on m.id = s.matter;
insert into casework_circle_member (circle, relation, who)
    select s.circle, i.relation, i.who
    from (select circle, min(matter) as matter from casework_circle_of group by circle) s
    join (select matter, relation, who from casework_involved
          union all select matter, 'accused', body from casework_accused) i on i.matter = s.matter;

insert into casework_figure (matter, circle, entered_at, form, people, stage, body, pending, done, resolved, struck_off,
        concluded, revisit)
    select m.id, c.circle, m.entered_at, m.form, m.people, m.stage, m.body, m.pending, m.done_at is not null,
        m.resolved_at is not null, m.struck_off_at is not null, m.concluded_at is not null, m.revisit
    from casework_matter m join casework_circle_of c on c.matter = m.id;
-- Figures are added up from indexes that hold all they ask for.
create index casework_figure_open on casework_figure (stage, body, pending, circle);
create index casework_figure_entered on casework_figure (entered_at, circle, body, form, people, done, resolved, struck_off,
    concluded, revisit);

-- Each duty bears the circle of its matter, and whether that raised an alarm or climbed.
create table casework_duty_circled (
    matter      varchar(200) not null references casework_matter (id),
    id          varchar(600) not null,
    demand      varchar(200) not null,
    action      varchar(200) not null,
    body        varchar(100),
    post        varchar(200),
    by_true     varchar(16)  not null,
    by_recorded varchar(16)  not null,
    counted     varchar(16)  not null,
    owed        boolean      not null,
    due_at      timestamp with time zone,
    met_at      timestamp with time zone,
    circle      bigint       not null,
    prominent   boolean      not null,
    primary key (matter, id)
);
insert into casework_duty_circled (matter, id, demand, action, body, post, by_true, by_recorded, counted, owed, due_at, met_at,
        circle, prominent)
    select d.matter, d.id, d.demand, d.action, d.body, d.post, d.by_true, d.by_recorded, d.counted, d.owed, d.due_at,
        d.met_at, c.circle, case when exists (select 1 from casework_raised r where r.matter = d.matter
            and r.kind in ('鸣哨', '升级')) then true else false end
    from casework_duty d join casework_circle_of c on c.matter = d.matter;
drop table casework_duty;
alter table casework_duty_circled rename to casework_duty;
create index casework_duty_owed on casework_duty (body, owed, due_at, matter, id);
create index casework_duty_overdue on casework_duty (owed, due_at, body, circle, prominent);
create index casework_duty_due on casework_duty (due_at, counted, action, body, circle);
drop table casework_circle_of;
