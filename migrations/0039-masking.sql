-- Masking in registers where a row may be a person (decision 026): what was told of them, and how many rows are alike.

-- Each figure that was told, and told anew when other rows were in it; numbered in the order they were told.
create table torikumi.told_figure (
  municipality_id uuid not null,
  register_id uuid not null,
  number integer not null check (number > 0),
  measure_id uuid not null,
  revision integer not null,
  fiscal_year integer not null,
  primary key (municipality_id, register_id, number),
  foreign key (municipality_id, register_id) references torikumi.register,
  foreign key (municipality_id, measure_id, revision) references torikumi.measure_definition
);

-- How many figures had been told when a version of a row came; absent: none.
create table torikumi.entry_told (
  municipality_id uuid not null,
  entry_id uuid not null,
  revision integer not null,
  told integer not null check (told > 0),
  primary key (municipality_id, entry_id, revision),
  foreign key (municipality_id, entry_id, revision) references torikumi.entry_revision
);

-- Rows that stand in the same figures, told and to be told. Kept in step with the rows; could be counted anew.
create table torikumi.like_rows (
  municipality_id uuid not null,
  register_id uuid not null,
  -- Of all that is the same of them.
  hash text not null,
  strand text not null,
  -- null: they stand in none any more.
  cell text,
  told text[] not null,
  flat boolean not null,
  rows integer not null,
  primary key (municipality_id, register_id, hash),
  foreign key (municipality_id, register_id) references torikumi.register
) with (fillfactor = 70);

-- By which fields and measures the rows of a register were found alike. Not in the register's own row: that is held by
-- everybody who brings rows.
create table torikumi.alike_by (
  municipality_id uuid not null,
  register_id uuid not null,
  definitions text not null,
  primary key (municipality_id, register_id),
  foreign key (municipality_id, register_id) references torikumi.register
);

call torikumi.apply_tenancy('torikumi.told_figure', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.entry_told', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.like_rows', 'select', 'insert', 'update', 'delete');
call torikumi.apply_tenancy('torikumi.alike_by', 'select', 'insert', 'update');
