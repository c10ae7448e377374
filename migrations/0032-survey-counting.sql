-- A survey too long for memory is shuffled in heaps: what lies here is written and taken away again in the transaction
-- that counts, sealed with a key which that process alone knows. Unlogged: after a crash it is empty, and may be.
create unlogged table torikumi.survey_heap (
  municipality_id uuid not null,
  shuffle_id uuid not null,
  heap integer not null,
  part integer not null,
  content bytea not null,
  primary key (municipality_id, shuffle_id, heap, part)
);
call torikumi.apply_tenancy('torikumi.survey_heap', 'select', 'insert', 'delete');

-- Why a counting came to nothing, for whoever answers for the survey; it is tried again when somebody asks for it, or
-- by itself where nobody can do anything about it.
alter table torikumi.survey_closing
  add column failure text check (failure in ('sealed', 'damaged', 'machinery')),
  add column failed_at timestamptz,
  -- The row of sealed answers that could not be read; null where the fault is none of a row.
  add column failed_inbox uuid,
  add constraint survey_closing_failed_when check ((failure is null) = (failed_at is null));

alter table torikumi.survey_move drop constraint survey_move_move_check;
alter table torikumi.survey_move add constraint survey_move_move_check
  check (move in ('open', 'close', 'recount', 'publish'));
