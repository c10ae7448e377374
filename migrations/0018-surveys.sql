-- Surveys: what is asked, whom, and what was answered. An answer is kept apart from the ticket it came by, sealed until
-- the survey is closed, and afterwards in pages of shuffled answers: nothing tells who gave it, when, or after whom.

create table torikumi.question (
  municipality_id uuid not null,
  question_id uuid not null,
  office_id uuid not null,
  -- What officers call it.
  name text not null check (name <> ''),
  recorded_at timestamptz not null,
  primary key (municipality_id, question_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  unique (municipality_id, office_id, name)
);

-- The exact words, version by version (evidence/survey/question.ts).
create table torikumi.question_version (
  municipality_id uuid not null,
  question_id uuid not null,
  version integer not null check (version > 0),
  content json not null,
  -- Its figures go on from those of the version before.
  comparable boolean not null,
  -- Why the words were changed.
  why text not null default '',
  recorded_at timestamptz not null,
  recorded_by_name text not null,
  primary key (municipality_id, question_id, version),
  foreign key (municipality_id, question_id) references torikumi.question
);

create table torikumi.survey (
  municipality_id uuid not null,
  survey_id uuid not null,
  office_id uuid not null,
  -- First part of every ticket.
  code text not null,
  state text not null check (state in ('planned', 'open', 'closed', 'published')),
  series text not null,
  fiscal_year integer not null,
  kind text not null,
  title text not null,
  closes_on date not null,
  -- Everything that is decided before it opens (evidence/survey/survey.ts).
  definition json not null,
  -- Valid answers; null until it is closed.
  answers integer,
  keep_until date not null,
  -- Names and addresses are gone since then.
  erased_on date,
  begun_at timestamptz not null,
  primary key (municipality_id, survey_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  unique (municipality_id, code)
);
create index on torikumi.survey (municipality_id, office_id, fiscal_year);
create index on torikumi.survey (municipality_id, series, fiscal_year);
create index on torikumi.survey (municipality_id, keep_until) where erased_on is null;

create table torikumi.survey_move (
  municipality_id uuid not null,
  survey_id uuid not null,
  position integer not null,
  move text not null check (move in ('open', 'close', 'publish')),
  reason text not null default '',
  made_by_name text not null,
  made_at timestamptz not null,
  primary key (municipality_id, survey_id, position),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

-- One answer each. Nothing here says when, or which; room in the page keeps the mark on the row's own page.
create table torikumi.survey_ticket (
  municipality_id uuid not null,
  survey_id uuid not null,
  ticket_hash text not null,
  stratum text not null,
  used boolean not null default false,
  undelivered boolean not null default false,
  primary key (municipality_id, survey_id, ticket_hash),
  foreign key (municipality_id, survey_id) references torikumi.survey
) with (fillfactor = 70);

-- Whom a ticket was sent to, and the ticket itself, sealed with a key that is not in the database.
create table torikumi.survey_recipient (
  municipality_id uuid not null,
  survey_id uuid not null,
  ticket_hash text not null,
  -- Its place in the frame, for printing.
  number integer not null,
  sealed bytea not null,
  primary key (municipality_id, survey_id, ticket_hash),
  foreign key (municipality_id, survey_id, ticket_hash) references torikumi.survey_ticket
);
create index on torikumi.survey_recipient (municipality_id, survey_id, number);

-- Running counts, so that nobody counts rows. The lane keeps two writers from waiting for each other.
create table torikumi.survey_frame_count (
  municipality_id uuid not null,
  survey_id uuid not null,
  stratum text not null,
  sent integer not null,
  undelivered integer not null,
  primary key (municipality_id, survey_id, stratum),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

create table torikumi.survey_received (
  municipality_id uuid not null,
  survey_id uuid not null,
  stratum text not null,
  way text not null check (way in ('web', 'paper')),
  received_on date not null,
  lane smallint not null,
  answers integer not null,
  primary key (municipality_id, survey_id, stratum, way, received_on, lane),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

-- Answers of an open survey, several in a row, sealed: not even who holds the database reads them before it is closed.
create table torikumi.survey_inbox (
  municipality_id uuid not null,
  survey_id uuid not null,
  inbox_id uuid not null,
  answers integer not null,
  sealed bytea not null,
  primary key (municipality_id, survey_id, inbox_id),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

-- Answers of a closed survey: shuffled, many to a page, without what was written freely.
create table torikumi.survey_answer_page (
  municipality_id uuid not null,
  survey_id uuid not null,
  page integer not null,
  answers integer not null,
  content text not null,
  primary key (municipality_id, survey_id, page),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

-- What was written freely, apart from everything else the same person said.
create table torikumi.survey_text (
  municipality_id uuid not null,
  survey_id uuid not null,
  text_id uuid not null,
  position integer not null,
  body text not null,
  primary key (municipality_id, survey_id, text_id),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

create table torikumi.survey_tally (
  municipality_id uuid not null,
  survey_id uuid not null,
  position integer not null,
  code integer not null,
  by_position integer not null,
  by_code integer not null,
  answers integer not null,
  primary key (municipality_id, survey_id, position, by_position, by_code, code),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

-- As published, masked and frozen.
create table torikumi.survey_result (
  municipality_id uuid not null,
  survey_id uuid not null,
  content json not null,
  hash text not null,
  published_at timestamptz not null,
  primary key (municipality_id, survey_id),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

call torikumi.apply_tenancy('torikumi.question', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.question_version', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.survey', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.survey_move', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.survey_ticket', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.survey_recipient', 'select', 'insert', 'delete');
call torikumi.apply_tenancy('torikumi.survey_frame_count', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.survey_received', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.survey_inbox', 'select', 'insert', 'delete');
call torikumi.apply_tenancy('torikumi.survey_answer_page', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.survey_text', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.survey_tally', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.survey_result', 'select', 'insert');
