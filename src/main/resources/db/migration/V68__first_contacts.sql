-- Who was the first contact of each grid when open matters were last looked through for it. Where the published
-- assignment says otherwise, what is owed from there is handed over.
create table casework_contact (
    grid   varchar(200) not null primary key,
    body   varchar(100),
    post   varchar(400) not null,
    person varchar(200) not null
);
