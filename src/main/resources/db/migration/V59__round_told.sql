-- Place in the log of the matter at which a result was told there; null where the stop is about no matter.
alter table round_result add column told bigint;
