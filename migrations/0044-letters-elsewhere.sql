-- How many letters taken from lists each office has of the days of another list: counted without reading a letter.
create index on torikumi.voice (municipality_id, received_on, office_id) where imported_at is not null;
