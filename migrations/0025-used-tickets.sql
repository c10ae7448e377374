-- Which tickets are used, as bits of a thousand at a time: one row changes for many answers that come at once, and not
-- even the transaction of a row tells which ticket came with which answers.

alter table torikumi.survey_ticket no force row level security;
alter table torikumi.survey_recipient no force row level security;

-- Its place in the frame, from 0: for printing, and the bit that says whether it is used.
alter table torikumi.survey_ticket add column number integer;
update torikumi.survey_ticket t set number = n.number
from (select municipality_id, survey_id, ticket_hash,
             row_number() over (partition by municipality_id, survey_id order by r.number, ticket_hash) - 1 as number
      from torikumi.survey_ticket left join torikumi.survey_recipient r using (municipality_id, survey_id, ticket_hash)) n
where n.municipality_id = t.municipality_id and n.survey_id = t.survey_id and n.ticket_hash = t.ticket_hash;
alter table torikumi.survey_ticket alter column number set not null;
create unique index on torikumi.survey_ticket (municipality_id, survey_id, number);

create table torikumi.survey_used (
  municipality_id uuid not null,
  survey_id uuid not null,
  -- number / 1000 of the tickets it speaks of; the bit is number % 1000.
  chunk integer not null,
  bits bit(1000) not null,
  primary key (municipality_id, survey_id, chunk),
  foreign key (municipality_id, survey_id) references torikumi.survey
) with (fillfactor = 50);

insert into torikumi.survey_used (municipality_id, survey_id, chunk, bits)
select municipality_id, survey_id, number / 1000,
       bit_or(set_bit(repeat('0', 1000)::bit(1000), number % 1000, used::int))
from torikumi.survey_ticket group by municipality_id, survey_id, number / 1000;

alter table torikumi.survey_ticket drop column used;
alter table torikumi.survey_recipient drop column number;

alter table torikumi.survey_ticket force row level security;
alter table torikumi.survey_recipient force row level security;
call torikumi.apply_tenancy('torikumi.survey_used', 'select', 'insert', 'update');
