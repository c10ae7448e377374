-- What the check (点検) found in a document, and what an office answered to a finding. Both are added, never
-- overwritten: the newest check of a document is the one shown, the newest answer to a finding is the one that holds.

create table torikumi.document_check (
  municipality_id uuid not null,
  check_id uuid not null default gen_random_uuid(),
  document_id uuid not null,
  -- Digest of the rules, the documents and the judgements it rests on: another digest, and it is made anew.
  rests_on text not null,
  findings json not null,
  checked_on date not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, check_id),
  foreign key (municipality_id, document_id) references torikumi.document
);
create index on torikumi.document_check (municipality_id, document_id, recorded_at desc);

create table torikumi.finding_answer (
  municipality_id uuid not null,
  answer_id uuid not null default gen_random_uuid(),
  office_id uuid not null,
  fiscal_year integer not null,
  -- Rule, initiative and words (check/identity-of-finding.ts): other words, and the answer holds no longer.
  finding text not null,
  kind text not null check (kind in ('set-aside', 'withdrawn')),
  reason text not null default '',
  answered_at timestamptz not null default clock_timestamp(),
  answered_by text,
  primary key (municipality_id, answer_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  check (kind = 'withdrawn' or reason <> '')
);
create index on torikumi.finding_answer (municipality_id, office_id, fiscal_year, finding, answered_at desc);

call torikumi.apply_tenancy('torikumi.document_check', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.finding_answer', 'select', 'insert');
