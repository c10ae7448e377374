-- The ward council (区政会議): who sits in it, its bodies and meetings, what members said and what came of it, and their
-- votes. What was said and done is only added; the rows that change say where a thing stands now.

-- The council as a whole (本会), its subcommittees (部会) and study groups (学習会).
create table torikumi.council_body (
  municipality_id uuid not null,
  council_body_id uuid not null,
  office_id uuid not null,
  kind text not null check (kind in ('plenary', 'subcommittee', 'studyGroup')),
  name text not null check (name <> ''),
  purpose text not null default '',
  from_day date not null,
  until_day date check (until_day >= from_day),
  primary key (municipality_id, council_body_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  unique (municipality_id, office_id, name)
);

create table torikumi.council_member (
  municipality_id uuid not null,
  council_member_id uuid not null,
  office_id uuid not null,
  -- Published by the ordinance, with the kind of seat and the term.
  name text not null check (name <> ''),
  -- Their account, where they have one.
  person_id uuid,
  -- How to reach them, sealed with a key that is not in the database; forgotten a year after the last seat ended.
  contact bytea,
  primary key (municipality_id, council_member_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, person_id) references torikumi.person
);
create index on torikumi.council_member (municipality_id, office_id);
create index on torikumi.council_member (municipality_id, person_id);

create table torikumi.council_seat (
  municipality_id uuid not null,
  council_seat_id uuid not null,
  council_member_id uuid not null,
  -- As the rules name it: recommended, open, expert.
  kind text not null check (kind <> ''),
  recommended_by text not null default '',
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  ended_on date check (ended_on <= until_day),
  ended_reason text not null default '',
  primary key (municipality_id, council_seat_id),
  foreign key (municipality_id, council_member_id) references torikumi.council_member
);
create index on torikumi.council_seat (municipality_id, council_member_id);

-- Who is in a subcommittee, and who presides where. Of the whole council everybody seated is a member.
create table torikumi.council_body_member (
  municipality_id uuid not null,
  council_body_id uuid not null,
  council_member_id uuid not null,
  post text not null check (post in ('chair', 'deputyChair', 'member')),
  from_day date not null,
  until_day date check (until_day >= from_day),
  primary key (municipality_id, council_body_id, council_member_id, from_day),
  foreign key (municipality_id, council_body_id) references torikumi.council_body,
  foreign key (municipality_id, council_member_id) references torikumi.council_member
);

create table torikumi.council_meeting (
  municipality_id uuid not null,
  council_meeting_id uuid not null,
  office_id uuid not null,
  council_body_id uuid not null,
  fiscal_year integer not null,
  -- 第3回: counted within the body and the year.
  number integer not null check (number > 0),
  held_on date not null,
  -- evidence/council/meeting.ts: times, mode, place, agenda.
  notice json not null,
  stage text not null check (stage in ('planned', 'announced', 'held', 'cancelled')),
  announced_on date,
  late_reason text not null default '',
  cancelled_reason text not null default '',
  -- The materials as they were made from the sheets; null until they are.
  materials json,
  materials_on date,
  minutes_stage text not null default 'none' check (minutes_stage in ('none', 'draft', 'confirmed', 'published')),
  minutes_published_on date,
  primary key (municipality_id, council_meeting_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, council_body_id) references torikumi.council_body,
  unique (municipality_id, council_body_id, fiscal_year, number)
);
create index on torikumi.council_meeting (municipality_id, office_id, fiscal_year, held_on);

create table torikumi.council_attendance (
  municipality_id uuid not null,
  council_meeting_id uuid not null,
  council_member_id uuid not null,
  -- What the member said beforehand; null while nothing was.
  planned text check (planned in ('inPerson', 'online', 'absent')),
  -- What was; null until the meeting is held.
  presence text check (presence in ('inPerson', 'online', 'absent')),
  primary key (municipality_id, council_meeting_id, council_member_id),
  foreign key (municipality_id, council_meeting_id) references torikumi.council_meeting,
  foreign key (municipality_id, council_member_id) references torikumi.council_member
);

create table torikumi.council_minutes (
  municipality_id uuid not null,
  council_meeting_id uuid not null,
  revision integer not null,
  content text not null check (content <> ''),
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, council_meeting_id, revision),
  foreign key (municipality_id, council_meeting_id) references torikumi.council_meeting
);

create table torikumi.council_opinion (
  municipality_id uuid not null,
  council_opinion_id uuid not null,
  office_id uuid not null,
  fiscal_year integer not null,
  -- Counted within the office and the year: 2021-12.
  position integer not null check (position > 0),
  -- The meeting it was said at; null where it came between meetings.
  council_meeting_id uuid,
  -- Who said it; null where the council did as a whole. Never shown to the public.
  council_member_id uuid,
  received_on date not null,
  -- As the public reads it.
  summary text not null check (summary <> ''),
  -- As it was said, for the office.
  words text not null default '',
  -- The initiative it is about; null where it is about none.
  initiative_id uuid,
  stage text not null check (stage in ('received', 'answering', 'approving', 'acting', 'telling', 'closed', 'withdrawn')),
  owner_id uuid,
  owner_name text not null check (owner_name <> ''),
  owner_section text not null check (owner_section <> ''),
  due date not null,
  closed_on date check ((closed_on is not null) = (stage in ('closed', 'withdrawn'))),
  draft json,
  authors text[] not null default '{}',
  reply json,
  round integer not null default 1,
  primary key (municipality_id, council_opinion_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, council_meeting_id) references torikumi.council_meeting,
  foreign key (municipality_id, council_member_id) references torikumi.council_member,
  foreign key (municipality_id, initiative_id) references torikumi.initiative,
  unique (municipality_id, office_id, fiscal_year, position)
);
create index on torikumi.council_opinion (municipality_id, initiative_id);
create index on torikumi.council_opinion (municipality_id, council_member_id);
create index on torikumi.council_opinion (municipality_id, stage, due);

-- Every move of an opinion, in order, with what was said and by whom.
create table torikumi.council_opinion_move (
  municipality_id uuid not null,
  council_opinion_id uuid not null,
  position integer not null,
  -- evidence/council/opinion-move.ts, whole.
  move json not null,
  from_stage text not null,
  to_stage text not null,
  due date not null,
  made_by uuid,
  made_by_name text not null,
  made_on date not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, council_opinion_id, position),
  foreign key (municipality_id, council_opinion_id) references torikumi.council_opinion
);

create table torikumi.council_poll (
  municipality_id uuid not null,
  council_poll_id uuid not null,
  office_id uuid not null,
  fiscal_year integer not null,
  kind text not null check (kind in ('evaluation', 'questionnaire')),
  title text not null check (title <> ''),
  council_meeting_id uuid,
  -- json, not jsonb: the wording as it was asked.
  questions json not null,
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  stage text not null check (stage in ('prepared', 'open', 'closed', 'published')),
  primary key (municipality_id, council_poll_id),
  foreign key (municipality_id, office_id) references torikumi.office,
  foreign key (municipality_id, council_meeting_id) references torikumi.council_meeting
);
create index on torikumi.council_poll (municipality_id, office_id, fiscal_year);

-- That a member has voted, and nothing else.
create table torikumi.council_ballot_mark (
  municipality_id uuid not null,
  council_poll_id uuid not null,
  council_member_id uuid not null,
  primary key (municipality_id, council_poll_id, council_member_id),
  foreign key (municipality_id, council_poll_id) references torikumi.council_poll,
  foreign key (municipality_id, council_member_id) references torikumi.council_member
);

-- What was voted, without who and without when; mixed anew at closing, so that no order is left either.
create table torikumi.council_ballot_paper (
  municipality_id uuid not null,
  council_ballot_paper_id uuid not null,
  council_poll_id uuid not null,
  answers json not null,
  primary key (municipality_id, council_ballot_paper_id),
  foreign key (municipality_id, council_poll_id) references torikumi.council_poll
);
create index on torikumi.council_ballot_paper (municipality_id, council_poll_id);

-- An office's own explanations of words (用語解説), beside the glossary of the house.
create table torikumi.council_word (
  municipality_id uuid not null,
  office_id uuid not null,
  word text not null check (word <> ''),
  explanation text not null check (explanation <> ''),
  primary key (municipality_id, office_id, word),
  foreign key (municipality_id, office_id) references torikumi.office
);

call torikumi.apply_tenancy('torikumi.council_body', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.council_member', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.council_seat', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.council_body_member', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.council_meeting', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.council_attendance', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.council_minutes', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.council_opinion', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.council_opinion_move', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.council_poll', 'select', 'insert', 'update');
call torikumi.apply_tenancy('torikumi.council_ballot_mark', 'select', 'insert');
call torikumi.apply_tenancy('torikumi.council_ballot_paper', 'select', 'insert', 'delete');
call torikumi.apply_tenancy('torikumi.council_word', 'select', 'insert', 'update');
