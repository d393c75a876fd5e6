-- The posts that the settings of a roster know, so that a leader's own page opens only rosters with that leader in them.
-- Rosters from before this have no rows here and are opened as ever.
create table visit_roster_post (
    roster  varchar(36)   not null references visit_roster (id),
    post    varchar(200)  not null,
    title   varchar(500)  not null,
    primary key (roster, post)
);
create index visit_roster_post_post on visit_roster_post (post);
create index visit_roster_post_title on visit_roster_post (title);
