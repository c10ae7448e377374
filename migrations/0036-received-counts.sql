-- Whoever takes answers holds the survey alone, so a day has one count of what came in, not one a writer.

alter table torikumi.survey_received no force row level security;

update torikumi.survey_received r set answers = a.answers
from (select municipality_id, survey_id, stratum, way, received_on, min(lane) as lane, sum(answers) as answers
      from torikumi.survey_received group by municipality_id, survey_id, stratum, way, received_on) a
where (r.municipality_id, r.survey_id, r.stratum, r.way, r.received_on, r.lane)
    = (a.municipality_id, a.survey_id, a.stratum, a.way, a.received_on, a.lane);

delete from torikumi.survey_received r using torikumi.survey_received kept
where (r.municipality_id, r.survey_id, r.stratum, r.way, r.received_on)
    = (kept.municipality_id, kept.survey_id, kept.stratum, kept.way, kept.received_on) and r.lane > kept.lane;

alter table torikumi.survey_received
  drop column lane, -- and with it the key it stands in
  add primary key (municipality_id, survey_id, stratum, way, received_on);

alter table torikumi.survey_received force row level security;
