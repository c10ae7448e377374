-- Citizens' voices taken from the list an office kept before: where they came from, and by which number they are known
-- there. Nobody was given a secret for them, and none is made: what nobody holds opens nothing.
alter table torikumi.voice
  alter column secret_hash drop not null,
  add column imported_at timestamptz,
  -- Width and spaces left out, so that the same list names the same letter.
  add column former_number text check (former_number <> ''),
  add check (secret_hash is not null or imported_at is not null),
  add check (former_number is null or imported_at is not null);
create unique index on torikumi.voice (municipality_id, office_id, former_number)
  where former_number is not null;
