-- Keys of programs (API): what they may do and for whom; the key itself is kept by its owner only.
create table torikumi.api_token (
  municipality_id uuid not null references torikumi.municipality,
  token_id uuid not null,
  name text not null check (name <> ''),
  -- null: every office.
  office_id uuid,
  acts text[] not null check (cardinality(acts) > 0),
  hash bytea not null,
  -- The last day it opens anything.
  until_day date not null,
  made_at timestamptz not null,
  made_by text,
  withdrawn_at timestamptz,
  primary key (municipality_id, token_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  unique (municipality_id, hash)
);
call torikumi.apply_tenancy('torikumi.api_token', 'select', 'insert', 'update');
