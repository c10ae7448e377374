-- Registers, their rows, and the tallies of their measures (decision 018).

create table torikumi.register (
  municipality_id uuid not null,
  register_id uuid not null,
  office_id uuid not null,
  key text not null check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  revision integer not null,
  primary key (municipality_id, register_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  unique (municipality_id, key)
);

create table torikumi.register_definition (
  municipality_id uuid not null,
  register_id uuid not null,
  revision integer not null,
  content json not null,
  recorded_at timestamptz not null,
  recorded_by text,
  primary key (municipality_id, register_id, revision),
  foreign key (municipality_id, register_id) references torikumi.register
);

-- A row as it stands now: which of its versions speaks. Rows are listed by day, newest first.
create table torikumi.entry (
  municipality_id uuid not null,
  entry_id uuid not null,
  register_id uuid not null,
  day date not null,
  revision integer not null,
  withdrawn boolean not null,
  primary key (municipality_id, entry_id),
  foreign key (municipality_id, register_id) references torikumi.register
);
create index on torikumi.entry (municipality_id, register_id, day desc, entry_id desc);

-- What was entered, and each correction of it: added, never overwritten.
create table torikumi.entry_revision (
  municipality_id uuid not null,
  entry_id uuid not null,
  revision integer not null,
  kind text not null check (kind in ('added', 'corrected', 'withdrawn')),
  -- Texts by the keys of the fields; personal fields are not among them.
  content json not null,
  reason text not null default '' check (kind = 'added' or reason <> ''),
  way text not null check (way in ('form', 'file', 'api')),
  recorded_at timestamptz not null,
  recorded_by text,
  primary key (municipality_id, entry_id, revision),
  foreign key (municipality_id, entry_id) references torikumi.entry
);

-- Personal fields, sealed with a key that is not in the database; they go when their time ends.
create table torikumi.entry_personal (
  municipality_id uuid not null,
  entry_id uuid not null,
  revision integer not null,
  sealed bytea not null,
  keep_until date not null,
  primary key (municipality_id, entry_id, revision),
  foreign key (municipality_id, entry_id, revision) references torikumi.entry_revision
);
create index on torikumi.entry_personal (municipality_id, keep_until);

create table torikumi.measure (
  municipality_id uuid not null,
  measure_id uuid not null,
  register_id uuid not null,
  key text not null,
  revision integer not null,
  primary key (municipality_id, measure_id),
  foreign key (municipality_id, register_id) references torikumi.register,
  unique (municipality_id, register_id, key)
);

create table torikumi.measure_definition (
  municipality_id uuid not null,
  measure_id uuid not null,
  revision integer not null,
  content json not null,
  recorded_at timestamptz not null,
  recorded_by text,
  primary key (municipality_id, measure_id, revision),
  foreign key (municipality_id, measure_id) references torikumi.measure
);

-- What the rows of a month and of a fiscal year give to a measure. Kept in step with the rows; could be counted anew.
create table torikumi.tally (
  municipality_id uuid not null,
  measure_id uuid not null,
  revision integer not null,
  grain text not null check (grain in ('month', 'year')),
  first_day date not null,
  k numeric not null,
  n numeric not null,
  rows integer not null,
  primary key (municipality_id, measure_id, revision, grain, first_day),
  foreign key (municipality_id, measure_id, revision) references torikumi.measure_definition
) with (fillfactor = 70);

-- The values a minimum is taken of, by month: the least is found in the index.
create table torikumi.measured_value (
  municipality_id uuid not null,
  measure_id uuid not null,
  revision integer not null,
  entry_id uuid not null,
  month date not null,
  value numeric not null,
  primary key (municipality_id, measure_id, revision, entry_id),
  foreign key (municipality_id, measure_id, revision) references torikumi.measure_definition
);
create index on torikumi.measured_value (municipality_id, measure_id, revision, month, value);

-- A file on its way into a register, sealed: it goes when it was taken in, or when nobody came back to it.
create table torikumi.entry_import (
  municipality_id uuid not null,
  import_id uuid not null,
  register_id uuid not null,
  name text not null,
  sealed bytea not null,
  received_at timestamptz not null,
  received_by text,
  primary key (municipality_id, import_id),
  foreign key (municipality_id, register_id) references torikumi.register
);

-- Where another measure takes over, the former speaks for the years before.
alter table torikumi.measure_binding add column until_year integer check (until_year >= from_year);

-- A target that joins several things (受講率100% かつ 全員80点以上): each has an indicator of its own besides the target's.
create table torikumi.target_part (
  municipality_id uuid not null,
  sheet_id uuid not null,
  indicator_id uuid not null,
  primary key (municipality_id, sheet_id, indicator_id),
  foreign key (municipality_id, sheet_id) references torikumi.sheet,
  foreign key (municipality_id, indicator_id) references torikumi.indicator
);
create index on torikumi.target_part (municipality_id, indicator_id);
call torikumi.apply_tenancy('torikumi.target_part', 'select', 'insert');

call torikumi.apply_tenancy('torikumi.register', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.register_definition', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.entry', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.entry_revision', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.entry_personal', 'select', 'insert', 'delete');
call torikumi.apply_tenancy('torikumi.measure', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.measure_definition', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.tally', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.measured_value', 'select', 'insert', 'update', 'delete');
call torikumi.apply_tenancy('torikumi.entry_import', 'select', 'insert', 'delete');
