-- A skills check stands on a plan behind the open gate alone, as the database itself holds it (domain reference 3.4).

-- The gate of the one learner a request is tied to, and an adviser who may advise today. Asked as the worker of plans, within
-- the transaction that writes: neither the adviser nor the adult's link sees more of the learner than this answer.
create function skills_check_open(request uuid, at timestamptz) returns boolean
  language sql stable set traverse.worker = 'plans'
  as $$
    select exists (
      select from advice_request asked
      where asked.id = request and asked.hub_id = (select scope_hub())
        and asked.learner_id is not null and eligible_for_matching(asked.learner_id, at)
        and asked.adviser_id is not null and registered_on(asked.adviser_id, scope_today())
    )
  $$;

create function refuse_skills_check() returns trigger language plpgsql as $$
begin
  if not skills_check_open(
    (select whole.advice_id from action_plan whole where whole.id = new.plan_id),
    coalesce(nullif(current_setting('traverse.now', true), '')::timestamptz, now())
  ) then
    raise exception 'the gate before skills checks is closed: constraint "skills_check_gate"'
      using errcode = 'check_violation', constraint = 'skills_check_gate', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger plan_action_gate_added before insert on plan_action for each row
  when (new.kind = 'skills-check') execute function refuse_skills_check();
create trigger plan_action_gate_changed before update on plan_action for each row
  when (new.kind = 'skills-check' and (old.kind <> new.kind or (old.done_at is null and new.done_at is not null)))
  execute function refuse_skills_check();
