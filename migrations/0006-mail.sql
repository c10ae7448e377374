-- Mail on its way: written in the same transaction as what it tells of, sent afterwards, and kept with what became of it.

create table torikumi.mail_message (
  municipality_id uuid not null,
  mail_message_id uuid not null,
  -- What it tells whom: said twice it is written once.
  once_key text not null,
  person_id uuid not null,
  address text not null,
  subject text not null,
  body text not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  try_after timestamptz not null,
  last_problem text,
  -- Tried too often: a person has to look.
  given_up_at timestamptz,
  primary key (municipality_id, mail_message_id),
  unique (municipality_id, once_key),
  foreign key (municipality_id, person_id) references torikumi.person,
  check (sent_at is null or given_up_at is null)
);
create index on torikumi.mail_message (municipality_id, try_after)
  where sent_at is null and given_up_at is null;

call torikumi.apply_tenancy('torikumi.mail_message', 'select', 'insert', 'update');
