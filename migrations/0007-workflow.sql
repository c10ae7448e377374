-- Sheets written here, on their way through the year. What was written, decided and said is only added; the rows that
-- change are the place a sheet stands at now and the drafts nobody has saved yet.

create table torikumi.working_sheet (
  municipality_id uuid not null,
  working_sheet_id uuid not null,
  office_id uuid not null,
  fiscal_year integer not null,
  -- The plan it stands on, by its code; null while it names none we know.
  framework text,
  -- Section that writes it; null: the whole office.
  section_id uuid,
  -- The sheet of the year before it was started from.
  started_from_id uuid,
  -- Where it stands (workflow/stages): the outcome of its moves, kept for lists and checked against every move.
  stage text not null,
  locked boolean not null default false,
  revision integer not null,
  hash text not null,
  approved_revision integer,
  approved_hash text,
  submitted_revision integer,
  submitted_hash text,
  submitted_purpose text check (submitted_purpose in ('advance', 'revision')),
  submitted_by text,
  submitted_at timestamptz,
  -- Ids of everyone whose words wait for an approval: none of them gives it.
  authors text[] not null default '{}',
  -- As the text has them now, for lists.
  number text not null,
  title text not null,
  begun_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, working_sheet_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, started_from_id) references torikumi.sheet,
  check ((submitted_revision is null) = (submitted_hash is null)),
  check ((approved_revision is null) = (approved_hash is null))
);
create index on torikumi.working_sheet (municipality_id, office_id, fiscal_year);
create index on torikumi.working_sheet (municipality_id, stage);

-- Every text that was saved, whole, under its hash.
create table torikumi.sheet_revision (
  municipality_id uuid not null,
  working_sheet_id uuid not null,
  revision integer not null,
  -- draft: on its way; revision: of an approved text (改定); correction: of a published one (訂正).
  kind text not null check (kind in ('draft', 'revision', 'correction')),
  -- json, not jsonb: kept as it was written; the hash is over its canonical form.
  content json not null,
  hash text not null,
  based_on integer,
  -- What changed, found by comparing with the text it is based on.
  changes json not null,
  why text not null default '',
  from_day date,
  written_by text,
  written_by_name text not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, working_sheet_id, revision),
  foreign key (municipality_id, working_sheet_id) references torikumi.working_sheet
);

-- Every move on the road: submitted, returned, approved, locked, reopened.
create table torikumi.stage_move (
  municipality_id uuid not null,
  working_sheet_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('submit', 'withdraw', 'return', 'approve', 'lock', 'unlock', 'reopen')),
  from_stage text not null,
  to_stage text not null,
  -- The text the move speaks of.
  revision integer not null,
  hash text not null,
  purpose text check (purpose in ('advance', 'revision')),
  reason text not null default '',
  made_by text,
  made_by_name text not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, working_sheet_id, position),
  foreign key (municipality_id, working_sheet_id, revision) references torikumi.sheet_revision
);

-- What somebody is typing, kept while they type; a revision is made only when they save.
create table torikumi.unsaved_text (
  municipality_id uuid not null,
  working_sheet_id uuid not null,
  person_id text not null,
  based_on integer not null,
  content json not null,
  kept_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, working_sheet_id, person_id),
  foreign key (municipality_id, working_sheet_id) references torikumi.working_sheet
);

-- Comments beside a field, and what was decided on each.
create table torikumi.field_comment (
  municipality_id uuid not null,
  field_comment_id uuid not null,
  working_sheet_id uuid not null,
  -- Path of the field; '' where the whole sheet is meant.
  path text not null,
  revision integer not null,
  -- return: given with a return; reading: a question of the second reader.
  kind text not null check (kind in ('comment', 'return', 'reading')),
  body text not null check (body <> ''),
  written_by text,
  written_by_name text not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, field_comment_id),
  foreign key (municipality_id, working_sheet_id, revision) references torikumi.sheet_revision
);
create index on torikumi.field_comment (municipality_id, working_sheet_id);

create table torikumi.comment_decision (
  municipality_id uuid not null,
  field_comment_id uuid not null,
  position integer not null,
  decision text not null check (decision in ('adopted', 'declined', 'answered', 'reopened')),
  answer text not null default '',
  decided_by text,
  decided_by_name text not null,
  decided_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, field_comment_id, position),
  foreign key (municipality_id, field_comment_id) references torikumi.field_comment
);

-- Which text the public saw as which sheet.
create table torikumi.sheet_publication (
  municipality_id uuid not null,
  working_sheet_id uuid not null,
  revision integer not null,
  document_id uuid not null,
  sheet_id uuid not null,
  published_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, working_sheet_id, sheet_id),
  foreign key (municipality_id, working_sheet_id, revision) references torikumi.sheet_revision,
  foreign key (municipality_id, document_id) references torikumi.document,
  foreign key (municipality_id, sheet_id) references torikumi.sheet
);
create index on torikumi.sheet_publication (municipality_id, sheet_id);

call torikumi.apply_tenancy('torikumi.working_sheet', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.sheet_revision', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.stage_move', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.unsaved_text', 'select', 'insert', 'update', 'delete');
call torikumi.apply_tenancy('torikumi.field_comment', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.comment_decision', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.sheet_publication', 'select', 'insert');
