-- A survey that takes no more answers and is being counted. How far that has come stands in a row of its own: whoever
-- counts holds the survey for the whole of it, in one transaction, and says meanwhile how far they are in others.
alter table torikumi.survey drop constraint survey_state_check;
alter table torikumi.survey add constraint survey_state_check
  check (state in ('planned', 'open', 'closing', 'closed', 'published'));
create index on torikumi.survey (municipality_id) where state = 'closing';

create table torikumi.survey_closing (
  municipality_id uuid not null,
  survey_id uuid not null,
  counted integer not null check (counted >= 0),
  primary key (municipality_id, survey_id),
  foreign key (municipality_id, survey_id) references torikumi.survey
);

call torikumi.apply_tenancy('torikumi.survey_closing', 'select', 'insert', 'update', 'delete');
