-- A mapping holds for an office or for the whole municipality, for a table with exactly these headings, until somebody
-- withdraws it with a reason. Both stay: drafts are read by the mapping they were read by first.
alter table torikumi.mapped_form
  -- null: for the whole municipality.
  add column office_id uuid,
  -- Every heading of the table it was made on, those left unread too; null: made before they were kept.
  add column headings jsonb,
  add foreign key (municipality_id, office_id) references torikumi.office;

create table torikumi.mapped_form_withdrawal (
  municipality_id uuid not null,
  mapped_form_id uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by text,
  reason text not null check (reason <> ''),
  primary key (municipality_id, mapped_form_id),
  foreign key (municipality_id, mapped_form_id) references torikumi.mapped_form
);
call torikumi.apply_tenancy('torikumi.mapped_form_withdrawal', 'select', 'insert');

alter table torikumi.draft
  -- The mapping its table was read by; null for a form known by itself.
  add column mapped_form_id uuid,
  add foreign key (municipality_id, mapped_form_id) references torikumi.mapped_form;

-- Tables that wait to be mapped: whose they are, so that nobody else sees what stands in them.
create table torikumi.unknown_table (
  municipality_id uuid not null,
  unknown_table_id uuid not null,
  received_file_id uuid not null,
  -- null: the whole municipality's.
  office_id uuid,
  kept_at timestamptz not null,
  -- The person who brought it sees it always; null for the machinery.
  kept_by_id uuid,
  primary key (municipality_id, unknown_table_id),
  foreign key (municipality_id, received_file_id) references torikumi.received_file,
  foreign key (municipality_id, office_id) references torikumi.office
);
call torikumi.apply_tenancy('torikumi.unknown_table', 'select', 'insert');
