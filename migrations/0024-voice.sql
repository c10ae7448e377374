-- Citizens' voices (市民の声): letters, the questions in them, what was replied and what of it is published; talks with
-- the mayor; what was shared between offices. What people wrote and who they are is sealed with a key that is not here.

create table torikumi.voice (
  municipality_id uuid not null,
  voice_id uuid not null,
  -- As it is told to the sender: 2021-0042.
  receipt text not null,
  -- With the number it opens the state of the letter; a hash, so that only the sender has it.
  secret_hash bytea not null,
  -- The office that received it; questions may be with others by now.
  office_id uuid not null,
  channel text not null check (channel <> ''),
  language text not null check (language in ('ja', 'en')),
  received_on date not null,
  received_at timestamptz not null,
  reply_way text not null check (reply_way in ('mail', 'letter', 'none')),
  wishes_unpublished boolean not null default false,
  -- All three are null once the letter was forgotten.
  sealed_letter bytea,
  -- Name, address, telephone, mail; null where the letter names nobody.
  sealed_sender bytea,
  sealed_likeness bytea,
  kept_until date not null,
  forgotten_at timestamptz,
  -- The letter it says the same as; it keeps its own questions and is counted there.
  folded_into_id uuid,
  folded_by_name text,
  -- Letters that looked alike when it came in, for a person to look at.
  alike_ids uuid[] not null default '{}',
  received_by_id uuid,
  received_by_name text,
  divided_at timestamptz,
  -- When its last question ended; null while one is open.
  ended_on date,
  publication text not null default 'open' check (publication in ('open', 'proposed', 'published', 'withheld')),
  publication_due date,
  withheld_reason text,
  primary key (municipality_id, voice_id),
  unique (municipality_id, receipt),
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, folded_into_id) references torikumi.voice,
  check ((publication = 'withheld') = (withheld_reason is not null))
);
create index on torikumi.voice (municipality_id, office_id, received_on);
create index on torikumi.voice (municipality_id, folded_into_id) where folded_into_id is not null;
create index on torikumi.voice (municipality_id, kept_until) where forgotten_at is null;
create index on torikumi.voice (municipality_id, received_at);

create table torikumi.voice_question (
  municipality_id uuid not null,
  question_id uuid not null,
  voice_id uuid not null,
  position integer not null,
  state text not null check (state <> ''),
  -- Who owns it now: always an office, and a person once somebody took it.
  office_id uuid not null,
  handler_id uuid,
  handler_name text,
  theme text not null,
  due_on date not null,
  -- null once the letter was forgotten.
  sealed_words bytea,
  -- The newest reply; null while there is none.
  reply_revision integer,
  reply_kind text check (reply_kind in ('answer', 'explanation', 'handover')),
  -- Everyone whose words are in it: none of them approves it.
  authors text[] not null default '{}',
  referred_to text,
  referral_due date,
  ended_on date,
  primary key (municipality_id, question_id),
  unique (municipality_id, voice_id, position),
  foreign key (municipality_id, voice_id) references torikumi.voice,
  foreign key (municipality_id, office_id) references torikumi.office
);
create index on torikumi.voice_question (municipality_id, office_id, due_on) where ended_on is null;
create index on torikumi.voice_question (municipality_id, ended_on);

create table torikumi.voice_move (
  municipality_id uuid not null,
  question_id uuid not null,
  position integer not null,
  kind text not null,
  from_state text not null,
  to_state text not null,
  from_office_id uuid not null,
  to_office_id uuid not null,
  reason text not null default '',
  made_by text,
  made_by_name text not null,
  made_at timestamptz not null,
  primary key (municipality_id, question_id, position),
  foreign key (municipality_id, question_id) references torikumi.voice_question
);

create table torikumi.voice_reply (
  municipality_id uuid not null,
  question_id uuid not null,
  revision integer not null,
  kind text not null check (kind in ('answer', 'explanation', 'handover')),
  -- Where it is handed over to; null unless it is.
  destination text,
  sealed_words bytea,
  written_by text,
  written_by_name text not null,
  written_at timestamptz not null,
  approved_by text,
  approved_by_name text,
  approved_at timestamptz,
  primary key (municipality_id, question_id, revision),
  foreign key (municipality_id, question_id) references torikumi.voice_question
);

-- The public text is another text than letter and reply, checked by a second person; the newest confirmed one stands.
create table torikumi.voice_publication (
  municipality_id uuid not null,
  voice_id uuid not null,
  revision integer not null,
  content json not null,
  title text not null,
  -- How many personal details were found in the letter and the replies when it was written.
  found integer not null,
  written_by text,
  written_by_name text not null,
  written_at timestamptz not null,
  confirmed_by_name text,
  published_on date,
  withdrawn_on date,
  words tsvector,
  primary key (municipality_id, voice_id, revision),
  foreign key (municipality_id, voice_id) references torikumi.voice
);
create index on torikumi.voice_publication using gin (words);
create index on torikumi.voice_publication (municipality_id, published_on desc, voice_id)
  where published_on is not null and withdrawn_on is null;

-- Letters from one network address, counted for a while under a hash; nothing ties them to a letter.
create table torikumi.voice_intake (
  municipality_id uuid not null,
  intake_id uuid not null,
  counted_for text not null,
  received_at timestamptz not null,
  primary key (municipality_id, intake_id)
);
create index on torikumi.voice_intake (municipality_id, counted_for, received_at);

create table torikumi.talk (
  municipality_id uuid not null,
  talk_id uuid not null,
  office_id uuid not null,
  state text not null,
  held_on date not null,
  starts text not null,
  place text not null,
  theme text not null,
  seats integer not null check (seats > 0),
  recruits_until date not null,
  cancelled_because text,
  attended integer check (attended >= 0),
  notes text,
  notes_written_by text,
  notes_written_by_name text,
  notes_published_on date,
  primary key (municipality_id, talk_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  check ((state = 'cancelled') = (cancelled_because is not null))
);
create index on torikumi.talk (municipality_id, office_id, held_on);

create table torikumi.talk_application (
  municipality_id uuid not null,
  application_id uuid not null,
  talk_id uuid not null,
  secret_hash bytea not null,
  state text not null check (state in ('applied', 'accepted', 'declined', 'cancelled')),
  -- Name, contact and wish; null once forgotten.
  sealed_applicant bytea,
  cancelled_because text,
  applied_at timestamptz not null,
  primary key (municipality_id, application_id),
  foreign key (municipality_id, talk_id) references torikumi.talk
);
create index on torikumi.talk_application (municipality_id, talk_id);

-- What an office brought before the liaison meeting (行政連絡調整会議), and what came of it.
create table torikumi.liaison_item (
  municipality_id uuid not null,
  item_id uuid not null,
  office_id uuid not null,
  voice_id uuid not null,
  meeting_on date not null,
  remark text not null,
  outcome text not null default '',
  shared_by_name text not null,
  primary key (municipality_id, item_id),
  unique (municipality_id, voice_id, meeting_on),
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, voice_id) references torikumi.voice
);

-- Ways of hearing what residents need that an office tried, for all others to read.
create table torikumi.listening_practice (
  municipality_id uuid not null,
  practice_id uuid not null,
  office_id uuid not null,
  title text not null,
  what_was_done text not null,
  what_came_of_it text not null,
  document text,
  told_on date not null,
  told_by_name text not null,
  primary key (municipality_id, practice_id),
  foreign key (municipality_id, office_id) references torikumi.office
);

-- A message to somebody without an account: where it goes is sealed with its words, for what it tells of.
alter table torikumi.mail_message
  alter column person_id drop not null,
  add column sealed_for text,
  add column sealed_address bytea,
  add check ((person_id is null) = (sealed_for is not null));

call torikumi.apply_tenancy('torikumi.voice', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.voice_question', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.voice_move', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.voice_reply', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.voice_publication', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.voice_intake', 'select', 'insert', 'delete');
call torikumi.apply_tenancy('torikumi.talk', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.talk_application', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.liaison_item', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.listening_practice', 'select', 'insert', 'update');
