-- A target to be set later (…の結果を踏まえて設定) waits for somebody from a day on; null where it is set already, or
-- where nothing says when it could be.
alter table torikumi.target_statement add column settable_from date;
create index on torikumi.target_statement (municipality_id, settable_from) where settable_from is not null;
