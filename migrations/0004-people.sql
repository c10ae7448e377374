-- Who works here, what they may do from which day to which, how they sign in, and the record of what they did.

create table torikumi.section (
  municipality_id uuid not null,
  section_id uuid not null,
  office_id uuid not null,
  name text not null check (name <> ''),
  primary key (municipality_id, section_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  unique (municipality_id, office_id, name)
);

create table torikumi.person (
  municipality_id uuid not null references torikumi.municipality,
  person_id uuid not null,
  name text not null check (name <> ''),
  -- What they sign in with, in lower case.
  email text not null check (email <> '' and email = lower(email)),
  -- An account of the demonstration city: everybody knows its password.
  demonstration boolean not null default false,
  recorded_at timestamptz not null,
  -- From this day nobody signs in as them; what they did stays under their name.
  left_on date,
  primary key (municipality_id, person_id),
  unique (municipality_id, email)
);

create table torikumi.role_holding (
  municipality_id uuid not null,
  role_holding_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('officer', 'sectionChief', 'planOffice', 'wardMayor', 'headquarters',
                                     'councilMember', 'administrator')),
  -- null: held for the whole municipality.
  office_id uuid,
  section_id uuid,
  from_day date not null,
  -- The last day; null: until further notice.
  until_day date check (until_day >= from_day),
  -- A deputy's: the person acted for.
  acting_for_id uuid,
  recorded_at timestamptz not null,
  primary key (municipality_id, role_holding_id),
  foreign key (municipality_id, person_id) references torikumi.person,
  foreign key (municipality_id, acting_for_id) references torikumi.person,
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, section_id) references torikumi.section,
  check (section_id is null or office_id is not null),
  check (acting_for_id <> person_id)
);
create index on torikumi.role_holding (municipality_id, person_id);

create table torikumi.credential (
  municipality_id uuid not null,
  person_id uuid not null,
  -- null while the invitation is open, and for those who sign in through the municipality's own provider.
  password_hash text,
  password_changed_at timestamptz,
  -- Sealed with a key that is not in the database.
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  -- The last time step a code was taken for: no code works twice.
  totp_last_step bigint,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references torikumi.person
);

-- The token itself is in the browser only.
create table torikumi.session (
  municipality_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  -- null: the password was right and the second factor is still to come; nobody acts through such a session.
  completed_at timestamptz,
  ended_at timestamptz,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, person_id) references torikumi.person
);
create index on torikumi.session (municipality_id, person_id);

-- Failures to sign in, counted per account and per address; removed when they no longer count.
create table torikumi.sign_in_failure (
  municipality_id uuid not null references torikumi.municipality,
  sign_in_failure_id uuid not null,
  -- A hash: what people type as their name is sometimes their password.
  counted_for text not null,
  failed_at timestamptz not null,
  primary key (municipality_id, sign_in_failure_id)
);
create index on torikumi.sign_in_failure (municipality_id, counted_for, failed_at);

-- Every entry carries the hash of the one before it; nothing in it can be changed without a trace.
create table torikumi.audit_entry (
  municipality_id uuid not null references torikumi.municipality,
  position bigint not null check (position > 0),
  recorded_at timestamptz not null,
  actor_id uuid,
  act text not null,
  about text,
  -- The entry as it was hashed; the columns beside it are for finding it.
  content text not null,
  hash text not null,
  primary key (municipality_id, position)
);
create index on torikumi.audit_entry (municipality_id, actor_id, position);
create index on torikumi.audit_entry (municipality_id, act, position);
create index on torikumi.audit_entry (municipality_id, about, position);

call torikumi.apply_tenancy('torikumi.section', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.person', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.role_holding', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.credential', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.session', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.sign_in_failure', 'select', 'insert', 'delete');
call torikumi.apply_tenancy('torikumi.audit_entry', 'select', 'insert');
