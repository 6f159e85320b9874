-- In how many lessons of the hub a contributor's clips were given to a class; nothing under three. A contributor may see no
-- lesson, so the lessons are counted as their own worker sees them, inside the hub of the transaction, and one number leaves.
create function classes_heard(clips uuid[]) returns int language plpgsql stable set traverse.worker = 'lessons' as $$
declare
  counted int;
begin
  select count(*) into counted from lesson where hub_id = scope_hub() and answer_ids && clips;
  return case when counted >= 3 then counted end;
end
$$;
