-- Answers on paper that are typed twice: what was typed first waits sealed under a number of its own, written on the
-- sheet, until somebody else has typed it again. The ticket is used up by then and stands nowhere here; the number goes
-- with the row once both agree, or a person has said what the sheet says.

create table torikumi.paper_entry (
  municipality_id uuid not null,
  survey_id uuid not null,
  number integer not null check (number > 0),
  -- Who typed it first.
  first_by text not null,
  sealed_first bytea not null,
  -- What was typed the second time, where it differs; null while it waits.
  sealed_second bytea,
  -- Whoever typed it first typed it again.
  same_person boolean not null default false,
  primary key (municipality_id, survey_id, number),
  foreign key (municipality_id, survey_id) references torikumi.survey
);
call torikumi.apply_tenancy('torikumi.paper_entry', 'select', 'insert', 'update', 'delete');

-- How well sheets were typed, over all that were compared: numbers that lead to none of them.
create table torikumi.paper_check (
  municipality_id uuid not null,
  survey_id uuid not null,
  -- The last number given to a sheet.
  numbered integer not null default 0,
  sheets integer not null default 0,
  same_person integer not null default 0,
  questions integer not null default 0,
  differing integer not null default 0,
  first_wrong integer not null default 0,
  second_wrong integer not null default 0,
  wrong_sheets integer not null default 0,
  invalid integer not null default 0,
  primary key (municipality_id, survey_id),
  foreign key (municipality_id, survey_id) references torikumi.survey
);
call torikumi.apply_tenancy('torikumi.paper_check', 'select', 'insert', 'update');

-- A sheet that is counted nowhere is told of, with why, but not which.
alter table torikumi.survey_move drop constraint survey_move_move_check;
alter table torikumi.survey_move add constraint survey_move_move_check
  check (move in ('open', 'close', 'recount', 'invalidate', 'publish'));
