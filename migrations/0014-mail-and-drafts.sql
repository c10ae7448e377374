-- Mail is claimed, sent and settled, so that no transaction waits for a mail server; a message with a one-time link in
-- it is sealed until it has left. Drafts know the office they are for, and who brought them.

alter table torikumi.mail_message
  -- While somebody is sending it; after this moment another may try.
  add column claimed_until timestamptz,
  -- Its words where they hold a secret, sealed with a key that is not in the database; body is '' then.
  add column sealed_body bytea;
call torikumi.apply_tenancy('torikumi.mail_message', 'select', 'insert', 'update', 'delete');

-- The last day whose reminders each person was told of: days on which nothing ran are made up from here.
create table torikumi.reminded (
  municipality_id uuid not null,
  person_id uuid not null,
  through_day date not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references torikumi.person
);
call torikumi.apply_tenancy('torikumi.reminded', 'select', 'insert', 'update');

alter table torikumi.draft
  -- null: the document names none that we have.
  add column office_id uuid,
  -- Whoever brought it keeps seeing it, whatever office it turns out to be for.
  add column opened_by_id uuid,
  add foreign key (municipality_id, office_id) references torikumi.office;
