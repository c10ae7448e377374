-- Figures measured from records kept here (decision 018): which measure speaks for which indicator, and what came out.

-- A measure, a question of a survey, a count of the council or of voices, bound to an indicator of an office.
create table torikumi.measure_binding (
  municipality_id uuid not null,
  binding_id uuid not null,
  office_id uuid not null,
  indicator_key text not null,
  indicator_name text not null,
  unit text,
  -- 'survey', 'council', 'voice', or the key of a register.
  register text not null check (register <> ''),
  -- What yields the figure: the id of a measure, a question ….
  source_id text not null,
  -- What of it, where it yields several: an answer of a question.
  kind text not null,
  -- The first fiscal year it speaks for; null: every year.
  from_year integer,
  bound_at timestamptz not null,
  bound_by text,
  ended_at timestamptz,
  primary key (municipality_id, binding_id),
  foreign key (municipality_id, office_id) references torikumi.office
);
create index on torikumi.measure_binding (municipality_id, register, source_id);
create index on torikumi.measure_binding (municipality_id, office_id, indicator_key);

-- Added, never overwritten: the newest of a measure for an indicator's year is the one that speaks.
create table torikumi.measured_observation (
  municipality_id uuid not null,
  observation_id uuid not null,
  indicator_id uuid not null,
  fiscal_year integer not null,
  register text not null check (register <> ''),
  measure text not null,
  -- What it came from, for whoever walks down to the records.
  trace text not null,
  -- null: there is nothing to compute it from; never zero.
  value numeric,
  unit text,
  k numeric,
  n integer check (n >= 0),
  -- How it was counted or asked; another method breaks the series.
  method text,
  interval_low numeric,
  interval_high numeric,
  as_of date,
  provisional boolean not null,
  final_on date,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, observation_id),
  foreign key (municipality_id, indicator_id) references torikumi.indicator,
  check ((interval_low is null) = (interval_high is null))
);
create index on torikumi.measured_observation (municipality_id, indicator_id, fiscal_year, recorded_at);

-- Which of them speaks: found at once, however often a figure changed.
create table torikumi.measured_latest (
  municipality_id uuid not null,
  indicator_id uuid not null,
  fiscal_year integer not null,
  register text not null,
  measure text not null,
  observation_id uuid not null,
  primary key (municipality_id, indicator_id, fiscal_year, register, measure),
  foreign key (municipality_id, observation_id) references torikumi.measured_observation
);
create index on torikumi.measured_latest (municipality_id, register, measure, fiscal_year);

call torikumi.apply_tenancy('torikumi.measure_binding', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.measured_observation', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.measured_latest', 'select', 'insert', 'update');
