-- Which section (課・係) writes a sheet and looks after an initiative: handed over with history, and carried into what is
-- published, so that forecasts can be held against those who made them.

-- The newest entry of a sheet is its section (working_sheet.section_id); null: the whole office.
create table torikumi.sheet_section (
  municipality_id uuid not null,
  working_sheet_id uuid not null,
  position integer not null,
  section_id uuid,
  why text not null default '',
  set_by text,
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (municipality_id, working_sheet_id, position),
  foreign key (municipality_id, working_sheet_id) references torikumi.working_sheet,
  foreign key (municipality_id, section_id) references torikumi.section
);
call torikumi.apply_tenancy('torikumi.sheet_section', 'select', 'insert');

alter table torikumi.working_sheet
  add foreign key (municipality_id, section_id) references torikumi.section;

-- The section that wrote what was published.
alter table torikumi.sheet_publication
  add column section_id uuid,
  add foreign key (municipality_id, section_id) references torikumi.section;

-- The section an initiative lies with from that day, beside the person.
alter table torikumi.responsibility
  add column section_id uuid,
  add foreign key (municipality_id, section_id) references torikumi.section;
