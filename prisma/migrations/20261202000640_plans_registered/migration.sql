-- What an adviser writes on a plan and in notes, they write while they are registered. The adult's own changes ask nothing.

-- Does the adviser of a request speak here, and may not advise today? Nobody advises themselves.
create function lapsed_adviser_of(request uuid) returns boolean language sql stable
  as $$
    select exists (
      select from public.advice_request asked
      where asked.id = request and asked.hub_id = (select public.scope_hub())
        and asked.adviser_id = (select public.scope_person())
        and asked.person_id is distinct from (select public.scope_person())
    ) and not public.registered_on(public.scope_person(), public.scope_today())
  $$;

-- For tables that hang on a request: by its id, or by the id of its plan.
create function only_registered_on_request() returns trigger language plpgsql as $$
declare
  here jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  request uuid := here ->> 'advice_id';
begin
  if request is null then
    select whole.advice_id into request from public.action_plan whole where whole.id = (here ->> 'plan_id')::uuid;
  end if;
  if public.lapsed_adviser_of(request) then
    raise exception 'only somebody registered today writes here: constraint "adviser_registered"'
      using errcode = 'check_violation', constraint = 'adviser_registered', table = tg_table_name;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

do $$
declare walled text;
begin
  foreach walled in array array[
    'action_plan', 'plan_goal', 'plan_action', 'plan_signpost', 'plan_shortlisted', 'plan_review', 'plan_change', 'advice_share'
  ] loop
    execute format(
      'create trigger %I before insert or update or delete on %I for each row execute function only_registered_on_request()',
      walled || '_registered', walled
    );
  end loop;
end $$;

-- Who opened which note is written down after a lapse too: what is there stays readable.
grant select (hub_id, person_id, body, level, "from", "to") on adviser_registration to traverse_notes;
create trigger key_registered before insert or update or delete on notes.key
  for each row execute function only_registered_on_request();
create trigger entry_registered before insert or update or delete on notes.entry
  for each row execute function only_registered_on_request();
