-- What was promised, what was reported and how it was judged. Every key starts with the municipality, so the
-- data can be spread over machines by it; every text that was read keeps its place in the source. Only offices and
-- files point at the municipality itself: all else hangs on them.

create table torikumi.municipality (
  municipality_id uuid primary key,
  name text not null,
  name_english text,
  -- Frameworks, pillars, rule sets, calendar: dated data of the municipality (plan/municipality.ts).
  configuration jsonb not null
);

create table torikumi.office (
  municipality_id uuid not null references torikumi.municipality,
  office_id uuid not null,
  code text not null,
  name text not null check (name <> ''),
  name_english text,
  -- Order on pages; offices added by an import come last.
  position integer not null,
  primary key (municipality_id, office_id),
  unique (municipality_id, code),
  unique (municipality_id, name)
);

create table torikumi.received_file (
  municipality_id uuid not null references torikumi.municipality,
  received_file_id uuid not null,
  name text not null,
  sha256 text not null,
  content bytea not null,
  received_at timestamptz not null default now(),
  received_by text,
  primary key (municipality_id, received_file_id),
  unique (municipality_id, sha256)
);

create table torikumi.document (
  municipality_id uuid not null,
  document_id uuid not null,
  office_id uuid not null,
  fiscal_year integer not null,
  form text not null,
  framework text,
  received_file_id uuid not null,
  -- How far the year had come when this was published: 0 plan, 1 mid-year review, 2 self-evaluation.
  stage smallint not null,
  -- The file as decoded: what every span counts in.
  source_text text not null,
  -- The document as read, corrections included, without its sheets. Text that is only stored and given back is
  -- json, not jsonb: it is kept as it was written and costs no conversion.
  content json not null,
  -- The places of its fields in the text.
  field_places json not null,
  accepted_at timestamptz not null default clock_timestamp(),
  accepted_by text,
  primary key (municipality_id, document_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, received_file_id) references torikumi.received_file
);
create index on torikumi.document (municipality_id, office_id, fiscal_year, stage desc, accepted_at desc);
create index on torikumi.document (municipality_id, received_file_id);

create table torikumi.draft (
  municipality_id uuid not null,
  draft_id uuid not null,
  received_file_id uuid not null,
  opened_at timestamptz not null default now(),
  opened_by text,
  withdrawn_at timestamptz,
  document_id uuid,
  primary key (municipality_id, draft_id),
  foreign key (municipality_id, received_file_id) references torikumi.received_file,
  foreign key (municipality_id, document_id) references torikumi.document,
  check (withdrawn_at is null or document_id is null)
);

create table torikumi.draft_correction (
  municipality_id uuid not null,
  draft_id uuid not null,
  position integer not null,
  path text not null,
  corrected_text text not null,
  corrected_at timestamptz not null default now(),
  corrected_by text,
  primary key (municipality_id, draft_id, position),
  foreign key (municipality_id, draft_id) references torikumi.draft
);

create table torikumi.initiative (
  municipality_id uuid not null,
  initiative_id uuid not null,
  office_id uuid not null,
  primary key (municipality_id, initiative_id),
  foreign key (municipality_id, office_id) references torikumi.office
);

create table torikumi.sheet (
  municipality_id uuid not null,
  sheet_id uuid not null,
  document_id uuid not null,
  initiative_id uuid not null,
  office_id uuid not null,
  fiscal_year integer not null,
  -- Position in the document, from 0; the number is as printed and may be missing.
  position integer not null,
  number integer,
  title text not null,
  content json not null,
  primary key (municipality_id, sheet_id),
  foreign key (municipality_id, document_id) references torikumi.document,
  foreign key (municipality_id, initiative_id) references torikumi.initiative,
  foreign key (municipality_id, office_id) references torikumi.office,
  unique (municipality_id, document_id, position)
);
create index on torikumi.sheet (municipality_id, initiative_id, fiscal_year);
create index on torikumi.sheet (municipality_id, office_id, fiscal_year);

create table torikumi.indicator (
  municipality_id uuid not null,
  indicator_id uuid not null,
  office_id uuid not null,
  -- Spelling taken out (plan/indicator.ts); the name is as first printed.
  key text not null,
  name text not null,
  unit text,
  primary key (municipality_id, indicator_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  unique (municipality_id, office_id, key)
);

-- The thread from an indicator to the sheets that promise something of it; the target itself is in the sheet.
create table torikumi.target_statement (
  municipality_id uuid not null,
  sheet_id uuid not null,
  half text not null check (half in ('multiYear', 'year')),
  position integer not null,
  indicator_id uuid,
  -- The year it is for; where the statement names none, its sheet's.
  fiscal_year integer not null,
  -- The level it promises, where it is one plain number.
  level numeric,
  primary key (municipality_id, sheet_id, half, position),
  foreign key (municipality_id, sheet_id) references torikumi.sheet,
  foreign key (municipality_id, indicator_id) references torikumi.indicator
);
create index on torikumi.target_statement (municipality_id, indicator_id);

create table torikumi.observation (
  municipality_id uuid not null,
  observation_id uuid not null default gen_random_uuid(),
  indicator_id uuid not null,
  sheet_id uuid not null,
  fiscal_year integer not null,
  -- null: known to be missing (a blank on the form); never zero.
  value numeric,
  unit text,
  as_of date,
  provisional boolean not null,
  final_on date,
  source_kind text not null check (source_kind in ('self-evaluation', 'baseline')),
  -- The report names the target it answers itself; that target may not be in the plan.
  states_own_target boolean not null,
  span_start integer not null,
  span_end integer not null,
  recorded_at timestamptz not null default now(),
  primary key (municipality_id, observation_id),
  foreign key (municipality_id, indicator_id) references torikumi.indicator,
  foreign key (municipality_id, sheet_id) references torikumi.sheet
);
create index on torikumi.observation (municipality_id, indicator_id, fiscal_year);
create index on torikumi.observation (municipality_id, sheet_id);

create table torikumi.judgement (
  municipality_id uuid not null,
  judgement_id uuid not null default gen_random_uuid(),
  sheet_id uuid not null,
  half text not null check (half in ('multiYear', 'year')),
  rule_set text not null,
  outcome text not null check (outcome in ('met', 'unmet', 'undetermined')),
  content json not null,
  judged_on date not null,
  judge_again_on date,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, judgement_id),
  foreign key (municipality_id, sheet_id) references torikumi.sheet
);
create index on torikumi.judgement (municipality_id, sheet_id, half, recorded_at desc);
create index on torikumi.judgement (municipality_id, judge_again_on) where judge_again_on is not null;

create table torikumi.sheet_search (
  municipality_id uuid not null,
  sheet_id uuid not null,
  fiscal_year integer not null,
  -- What is searched, as printed; the tokens are its bigrams (japanese/bigram.ts).
  body text not null,
  tokens tsvector not null,
  primary key (municipality_id, sheet_id),
  foreign key (municipality_id, sheet_id) references torikumi.sheet
);
create index on torikumi.sheet_search using gin (tokens);

-- Truth is added, not overwritten: only the municipality's own data, an open draft and the search text change.
call torikumi.apply_tenancy('torikumi.municipality', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.office', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.received_file', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.document', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.draft', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.draft_correction', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.initiative', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.sheet', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.indicator', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.target_statement', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.observation', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.judgement', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.sheet_search', 'select', 'insert');
