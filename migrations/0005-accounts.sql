-- How people come in and are handed on: one-time links, recovery codes, who looks after which initiative from when;
-- accounts at the municipality's own sign-in provider; and forms that were sent, so that none is taken twice.

-- The link's secret itself is with the person only.
create table torikumi.invitation (
  municipality_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, person_id) references torikumi.person
);
create index on torikumi.invitation (municipality_id, person_id);

create table torikumi.recovery_code (
  municipality_id uuid not null,
  person_id uuid not null,
  code_hash text not null,
  used_at timestamptz,
  primary key (municipality_id, person_id, code_hash),
  foreign key (municipality_id, person_id) references torikumi.person
);

-- What the provider calls somebody, once they have signed in through it.
create table torikumi.external_identity (
  municipality_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, issuer, subject),
  foreign key (municipality_id, person_id) references torikumi.person
);

-- Who looks after an initiative (担当), from which day; the newest that has begun counts. null: nobody.
create table torikumi.responsibility (
  municipality_id uuid not null,
  responsibility_id uuid not null,
  initiative_id uuid not null,
  person_id uuid,
  from_day date not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, responsibility_id),
  foreign key (municipality_id, initiative_id) references torikumi.initiative,
  foreign key (municipality_id, person_id) references torikumi.person
);
create index on torikumi.responsibility (municipality_id, initiative_id, from_day desc);
create index on torikumi.responsibility (municipality_id, person_id);

-- A form that was sent and what came of it. Kept in the transaction of the act, so that sending it again, at the same
-- moment or after a crash, gives the first result.
create table torikumi.submission (
  municipality_id uuid not null references torikumi.municipality,
  -- Of the form's own key, what was in it, and who sent it.
  submission_hash text not null,
  act text not null,
  result json,
  sent_at timestamptz not null,
  primary key (municipality_id, submission_hash, act)
);

call torikumi.apply_tenancy('torikumi.invitation', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.recovery_code', 'select', 'insert', 'update', 'delete');
call torikumi.apply_tenancy('torikumi.external_identity', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.responsibility', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.submission', 'select', 'insert', 'update', 'delete');
