-- A paper is withdrawn with a reason and on a basis; those withdrawn before name none.
alter table paper add revoked_on varchar(500);
update paper set revoked_on = '未写明' where revoked_for is not null;
