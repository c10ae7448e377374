-- Rows that stand, by day. The latest is the first of this index: where withdrawn rows lay between, the planner weighed
-- sorting all rows of a register against passing over them, and before the table was analysed it sorted.
create index on torikumi.entry (municipality_id, register_id, day desc, entry_id desc) where not withdrawn;
drop index torikumi.entry_municipality_id_register_id_day_entry_id_idx;
