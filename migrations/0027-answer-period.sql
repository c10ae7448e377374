-- Within how many days citizens' voices are answered and published, and how long they are kept: set by the municipality,
-- each from a day of receipt on. Where nothing is set, the common period holds (evidence/voice/answer-period.ts).
create table torikumi.answer_period (
  municipality_id uuid not null references torikumi.municipality,
  -- The first day of receipt it holds for; the days of letters that came before it stay as they were told.
  starts_on date not null,
  days integer not null check (days between 1 and 366),
  counts text not null check (counts in ('days', 'openDays')),
  on_closed_day text not null check (on_closed_day in ('stays', 'after')),
  publish_within integer not null check (publish_within between 0 and 366),
  kept_years integer not null check (kept_years between 1 and 30),
  -- The rule it rests on, as officers name it.
  source text not null check (source <> ''),
  set_by_name text,
  set_at timestamptz not null,
  primary key (municipality_id, starts_on)
);
call torikumi.apply_tenancy('torikumi.answer_period', 'select', 'insert', 'update', 'delete');
