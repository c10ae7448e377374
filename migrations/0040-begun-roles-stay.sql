-- What somebody may have held stays, whoever asks: only a role that was given for a later day may go.
create policy taken_back on torikumi.role_holding as restrictive for delete
  using (from_day > (recorded_at at time zone 'Asia/Tokyo')::date);
