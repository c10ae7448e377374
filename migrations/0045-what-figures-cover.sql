-- What a measured figure covers (a whole year, the month with the fewest, all there is on a day …), for targets that say it.
alter table torikumi.measured_observation
  add column basis text check (basis in ('year', 'lowest', 'month', 'standing', 'moving'));
