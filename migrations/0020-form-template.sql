-- Forms of the municipality's own, made on a page from another generation's: every save is a row, none is changed.
create table torikumi.form_template (
  municipality_id uuid not null references torikumi.municipality,
  -- Stable, as in addresses: `reform-plan-2024`.
  template_id text not null,
  revision integer not null,
  -- plan/form-template.ts
  content json not null,
  -- Documents stand on the last revision that was adopted.
  adopted boolean not null,
  saved_at timestamptz not null,
  saved_by text,
  primary key (municipality_id, template_id, revision)
);
call torikumi.apply_tenancy('torikumi.form_template', 'select', 'insert');
