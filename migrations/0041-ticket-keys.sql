-- A ticket is looked up by its hash alone, hundreds at a time: it is drawn for a survey and no other, so the survey need not
-- be in the key. Its number has an index again, for letters that are printed from one number to another; it does not begin
-- with the municipality, which every question names, or it is taken for the key where statistics are not there (0026).

-- without which the new key would be held against no row
alter table torikumi.survey_ticket no force row level security;
alter table torikumi.survey_recipient no force row level security;

alter table torikumi.survey_recipient
  drop constraint survey_recipient_municipality_id_survey_id_ticket_hash_fkey,
  drop constraint survey_recipient_pkey;
alter table torikumi.survey_ticket drop constraint survey_ticket_pkey;

alter table torikumi.survey_ticket add primary key (municipality_id, ticket_hash);
create unique index on torikumi.survey_ticket (survey_id, number, municipality_id);

alter table torikumi.survey_recipient
  add primary key (municipality_id, ticket_hash),
  add foreign key (municipality_id, ticket_hash) references torikumi.survey_ticket;
create index on torikumi.survey_recipient (survey_id);

alter table torikumi.survey_ticket force row level security;
alter table torikumi.survey_recipient force row level security;
