-- The one of their roles in which somebody acts in this session; null: in all of them.
alter table torikumi.session
  add column role_holding_id uuid,
  add foreign key (municipality_id, role_holding_id) references torikumi.role_holding;
