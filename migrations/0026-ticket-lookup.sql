-- An index that begins like the key of tickets was taken for the key where statistics are not there yet, and every answer
-- then read all tickets of its survey.
drop index torikumi.survey_ticket_municipality_id_survey_id_number_idx;
