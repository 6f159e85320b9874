-- A record that is claimed beside one the adult has begun takes along where the pupil sat, was present and met an adviser.
create policy guidance_meeting_moved on guidance_meeting
  using (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on')
  with check (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on');
create policy seat_moved on seat
  using (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on')
  with check (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on');
create policy lesson_present_moved on lesson_present
  using (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on')
  with check (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on');
