-- A document that names no office is filed under an office that stands in for it and for nothing else (decision 008). Once
-- the same file is filed under an office, the document that stood in speaks no more.

alter table torikumi.office no force row level security;
alter table torikumi.document no force row level security;

alter table torikumi.office add column stand_in boolean not null default false;
update torikumi.office set stand_in = true where name like '（区名の記載なし）%';

-- Filed under an office that stands in; kept here as it is asked of every document.
alter table torikumi.document add column unnamed boolean not null default false;
update torikumi.document d set unnamed = true
from torikumi.office o
where o.municipality_id = d.municipality_id and o.office_id = d.office_id and o.stand_in;

alter table torikumi.document force row level security;
alter table torikumi.office force row level security;
