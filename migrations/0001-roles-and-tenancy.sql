-- The walls between municipalities, before there is anything to keep apart: a role for the application that owns
-- nothing, the municipality a transaction speaks for, and one procedure that puts a table behind row security.

-- Search by similar words. A helper only: where the database may not have it, everything else works.
do $$
begin
  create extension if not exists pg_trgm;
exception
  when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'pg_trgm is not available';
end
$$;

-- Roles belong to the whole server: another database of ours may have made it, or an administrator.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'torikumi_app') then
    create role torikumi_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then
    null;
end
$$;

-- Since PostgreSQL 16 to have made a role is not yet to be allowed to act as it. Where that is not ours to grant,
-- an administrator has done it, or the start says that it must be done.
do $$
begin
  grant torikumi_app to current_user;
exception
  when insufficient_privilege then
    null;
end
$$;

grant usage on schema torikumi to torikumi_app;

-- The municipality this transaction speaks for; null, and so no row at all, when none was named.
create function torikumi.current_municipality() returns uuid
language sql stable parallel safe
return nullif(pg_catalog.current_setting('app.municipality', true), '')::uuid;

-- Puts a table behind the wall: rows of the transaction's municipality only, for its owner too, and for the
-- application exactly the privileges named ('select', 'insert', 'update', 'delete').
create procedure torikumi.apply_tenancy(target regclass, variadic privileges text[])
language plpgsql
set search_path = pg_catalog
as $$
declare
  first_key text;
  privilege text;
begin
  select attname into first_key
  from pg_index
  join pg_attribute on attrelid = indrelid and attnum = indkey[0]
  where indrelid = target and indisprimary;
  if first_key is distinct from 'municipality_id' then
    raise exception 'the primary key of % must begin with municipality_id', target;
  end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('drop policy if exists tenancy on %s', target);
  execute format(
    'create policy tenancy on %s'
    ' using (municipality_id = (select torikumi.current_municipality()))'
    ' with check (municipality_id = (select torikumi.current_municipality()))',
    target
  );
  execute format('revoke all on %s from public, torikumi_app', target);
  foreach privilege in array privileges loop
    if privilege not in ('select', 'insert', 'update', 'delete') then
      raise exception 'not a privilege to grant on %: %', target, privilege;
    end if;
    execute format('grant %s on %s to torikumi_app', privilege, target);
  end loop;
end
$$;
