-- Tables of any kind on their way in, not only rows of registers: members and opinions of a ward council too. What a
-- person said of a table's columns is remembered for the next one of that kind, heading by heading.

alter table torikumi.entry_import rename to table_import;
alter table torikumi.table_import no force row level security;
alter table torikumi.register no force row level security;

-- Whose records its rows become, and which: 'register:' and the key of one, 'council-members', 'council-opinions'.
alter table torikumi.table_import add column office_id uuid, add column kind text check (kind <> '');
update torikumi.table_import i set office_id = r.office_id, kind = 'register:' || r.key
from torikumi.register r
where r.municipality_id = i.municipality_id and r.register_id = i.register_id;
alter table torikumi.table_import
  alter column office_id set not null,
  alter column kind set not null,
  drop column register_id,
  add foreign key (municipality_id, office_id) references torikumi.office;

alter table torikumi.register force row level security;
alter table torikumi.table_import force row level security;

create table torikumi.column_choice (
  municipality_id uuid not null,
  office_id uuid not null,
  kind text not null check (kind <> ''),
  -- Without width, spaces, and what stands in brackets behind it.
  heading text not null check (heading <> ''),
  -- Key of the field; '' for a column that is left out.
  field text not null,
  chosen_at timestamptz not null,
  chosen_by text,
  primary key (municipality_id, office_id, kind, heading),
  foreign key (municipality_id, office_id) references torikumi.office
);
call torikumi.apply_tenancy('torikumi.column_choice', 'select', 'insert', 'update');
