-- Who sent a table, by id and not only by name: a list that makes replies public is taken by somebody else.
alter table torikumi.table_import add column received_by_id uuid;
