-- Matters whose receipts nobody finds by searching or by the id of a decision: accusations. Their matter shows them to
-- whoever may see it, and that is written down.
create table receipt_withheld (
    matter varchar(200) not null primary key
);
insert into receipt_withheld (matter) select matter from casework_accusation;
