-- A text whose reason alone was corrected prints as before: it is published again as the same sheet, at another time.
-- The reasons of what was published before this version were written for the office alone, and stay so.

alter table torikumi.sheet_publication no force row level security;
alter table torikumi.sheet_publication
  drop constraint sheet_publication_pkey,
  add primary key (municipality_id, working_sheet_id, sheet_id, published_at),
  add column reason_public boolean not null default false;
alter table torikumi.sheet_publication force row level security;

-- A document of sheets that holds none no longer takes the place of a whole year (decision 028).
alter table torikumi.document no force row level security;
alter table torikumi.sheet no force row level security;
update torikumi.document d set subject = '（取組の記載なし）'
where d.form = 'reform-plan' and d.subject = '' and not exists (
  select from torikumi.sheet s
  where s.municipality_id = d.municipality_id and s.document_id = d.document_id);
alter table torikumi.document force row level security;
alter table torikumi.sheet force row level security;
