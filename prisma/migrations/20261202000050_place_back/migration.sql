-- Whoever goes before their placement began, or while they hold a place they asked for, gives the place back, whatever
-- deletes the row: somebody erases themselves, a careers leader deletes a learner, a night sweeps.
create function place_comes_back() returns trigger language plpgsql as $$
begin
  update opportunity
    set places_left = least(places, places_left + 1),
        state = case when state = 'filled' and closes_on >= current_date then 'live' else state end,
        version = version + 1
    where id = old.opportunity_id and hub_id = old.hub_id;
  return null;
end $$;
create trigger placement_place_back after delete on placement for each row
  when (old.starts_on > current_date and old.state in (
    'student-confirmed', 'agreement-draft', 'employer-completed', 'school-completed', 'parent-ok', 'signatures', 'signed'
  ))
  execute function place_comes_back();
create trigger opportunity_place_back after delete on opportunity_place for each row
  when (old.state = 'taken')
  execute function place_comes_back();
