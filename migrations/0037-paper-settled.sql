-- Who settled a sheet on paper, and when, for somebody who has the same sheet open at that moment. Nothing of the answer
-- is in it, and the rows go when the survey is closed: no number of a sheet is left then.

create table torikumi.paper_settled (
  municipality_id uuid not null,
  survey_id uuid not null,
  number integer not null check (number > 0),
  -- As it was decided by a person: counted, or counted nowhere. Sheets whose entries agreed are not here.
  outcome text not null check (outcome in ('counted', 'invalid')),
  settled_by text not null,
  settled_at timestamptz not null,
  primary key (municipality_id, survey_id, number),
  foreign key (municipality_id, survey_id) references torikumi.survey
);
call torikumi.apply_tenancy('torikumi.paper_settled', 'select', 'insert', 'delete');
