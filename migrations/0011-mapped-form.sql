-- Tables of a kind nobody knew, as people have mapped them: which heading is which field. A mapping is never changed,
-- for drafts are read by it again; a better one is a new row, and the latest is asked first.
create table torikumi.mapped_form (
  municipality_id uuid not null references torikumi.municipality,
  mapped_form_id uuid not null,
  name text not null check (name <> ''),
  framework text,
  -- [{ "header": …, "field": … }]
  columns jsonb not null,
  mapped_at timestamptz not null,
  mapped_by text,
  primary key (municipality_id, mapped_form_id)
);

call torikumi.apply_tenancy('torikumi.mapped_form', 'select', 'insert');
