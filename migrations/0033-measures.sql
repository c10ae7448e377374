-- Measures that look at the newest row or stop at a day, units held against each other, and figures that are masked.

alter table torikumi.entry no force row level security;
alter table torikumi.entry_revision no force row level security;

-- When a row first came, and its place among those that came with it: of two rows of one day the later is the newer.
alter table torikumi.entry add column added_at timestamptz, add column line integer;
update torikumi.entry e set added_at = n.added_at, line = n.line
from (select municipality_id, entry_id, recorded_at as added_at,
             row_number() over (partition by municipality_id, recorded_at order by entry_id) - 1 as line
      from torikumi.entry_revision where revision = 1) n
where n.municipality_id = e.municipality_id and n.entry_id = e.entry_id;
alter table torikumi.entry alter column added_at set not null, alter column line set not null;

alter table torikumi.entry force row level security;
alter table torikumi.entry_revision force row level security;

-- Measures that end on a day within a month keep cells of days as well.
alter table torikumi.tally drop constraint tally_grain_check,
  add constraint tally_grain_check check (grain in ('day', 'month', 'year'));

-- The newest value is the first of an index, and so is the least or the most of a day. null: counted before there were
-- such measures, by one that looks at whole months only.
alter table torikumi.measured_value
  add column day date, add column tie numeric, add column added_at timestamptz, add column line integer;
create index measured_value_newest on torikumi.measured_value
  (municipality_id, measure_id, revision, day desc, tie desc nulls last, added_at desc, line desc, entry_id desc);
create index measured_value_of_day on torikumi.measured_value (municipality_id, measure_id, revision, day, value);

-- Why a measure speaks for an indicator that is said in another unit; null where the units agree.
alter table torikumi.measure_binding add column unit_reason text check (unit_reason <> '');

-- A figure from few people: that there is one is said, and nothing else of it is kept.
alter table torikumi.measured_observation add column masked boolean not null default false,
  add check (not masked or (value is null and k is null and n is null and as_of is null));

-- What was published of a measure before.
create index measured_observation_told on torikumi.measured_observation (municipality_id, register, measure, fiscal_year)
  where value is not null;
