-- Many files brought in at once: each waits with its bytes until it is read, then keeps what became of it. The bytes
-- leave as soon as they are read: what was taken in is a received file by then.

create table torikumi.import_batch (
  municipality_id uuid not null,
  import_batch_id uuid not null,
  -- What may be accepted without a person's look: nothing, what leaves nothing to ask, or whatever does not block.
  accepts text not null check (accepts in ('nothing', 'clear', 'acceptable')),
  -- What the person knew better than the documents.
  office_name text,
  fiscal_year integer,
  opened_at timestamptz not null default now(),
  opened_by text,
  paused_at timestamptz,
  primary key (municipality_id, import_batch_id)
);
create index on torikumi.import_batch (municipality_id, opened_at desc, import_batch_id);

create table torikumi.import_batch_file (
  municipality_id uuid not null,
  import_batch_id uuid not null,
  -- In the order of their names, from 0.
  position integer not null,
  name text not null,
  content bytea,
  state text not null default 'waiting'
    check (state in ('waiting', 'accepted', 'draft', 'known', 'refused')),
  document_id uuid,
  draft_id uuid,
  problems json not null default '[]',
  done_at timestamptz,
  primary key (municipality_id, import_batch_id, position),
  foreign key (municipality_id, import_batch_id) references torikumi.import_batch,
  foreign key (municipality_id, document_id) references torikumi.document,
  foreign key (municipality_id, draft_id) references torikumi.draft,
  check ((state = 'waiting') = (content is not null))
);
create index on torikumi.import_batch_file (municipality_id, import_batch_id, position)
  where state = 'waiting';

call torikumi.apply_tenancy('torikumi.import_batch', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.import_batch_file', 'select', 'insert', 'update');
