-- Whoever may advise on a day, as the database itself holds it: what an adviser writes is refused once they may not.

-- Today in London, by the database's clock; a clock that tests have stopped is told with the scope.
create function scope_today() returns date language sql stable
  as $$
    select (coalesce(nullif(current_setting('traverse.now', true), '')::timestamptz, now()) at time zone 'Europe/London')::date
  $$;

-- Does a registration of theirs let somebody give guidance on a day? The same rule as `qualifies` in the advisers' area:
-- on the register of career development professionals, at level 6 or above, the last day with it.
create function registered_on(person uuid, day date) returns boolean language sql stable
  as $$
    select exists (
      select from adviser_registration
      where person_id = person and hub_id = (select scope_hub()) and body = 'rcdp' and level >= 6 and day between "from" and "to"
    )
  $$;

-- For tables an adviser writes in: the row names its adviser in the column given (`adviser_id` if none is). Whoever that
-- is writes while they may advise, and reads always. Others are for the table's own walls.
create function only_registered() returns trigger language plpgsql as $$
declare
  adviser uuid := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> coalesce(tg_argv[0], 'adviser_id'))::uuid;
begin
  if adviser = scope_person() and not registered_on(adviser, scope_today()) then
    raise exception 'only somebody registered today writes here: constraint "adviser_registered"'
      using errcode = 'check_violation', constraint = 'adviser_registered', table = tg_table_name;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- Registrations are looked up and entered by coordinators, for others; everybody of the hub may see them.
drop policy adviser_registration_of_hub on adviser_registration;
create policy adviser_registration_seen on adviser_registration for select using (hub_id = (select scope_hub()));
create policy adviser_registration_kept on adviser_registration
  using (hub_id = (select scope_hub()) and (
    (select scope_advises_here()) or ((select scope_is('coordinator')) and person_id is distinct from (select scope_person()))
  ))
  with check (hub_id = (select scope_hub()) and (
    (select scope_advises_here()) or ((select scope_is('coordinator')) and person_id is distinct from (select scope_person()))
  ));

-- A profile is the adviser's own and the coordinators'.
drop policy adviser_profile_of_hub on adviser_profile;
create policy adviser_profile_seen on adviser_profile for select using (hub_id = (select scope_hub()));
create policy adviser_profile_kept on adviser_profile
  using (hub_id = (select scope_hub()) and (
    (select scope_advises_here()) or (select scope_is('coordinator')) or person_id = (select scope_person())
  ))
  with check (hub_id = (select scope_hub()) and (
    (select scope_advises_here()) or (select scope_is('coordinator')) or person_id = (select scope_person())
  ));

-- Hours of learning for the work, by calendar year.
create table "adviser_learning" (
  "hub_id" uuid not null,
  "person_id" uuid not null,
  "year" integer not null,
  "hours" integer not null,
  "recorded_by" uuid not null,
  "recorded_at" timestamptz(3) not null,
  constraint "adviser_learning_pkey" primary key ("hub_id", "person_id", "year"),
  constraint "adviser_learning_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint "adviser_learning_person_id_fkey" foreign key ("person_id") references "person"("id") on delete cascade on update cascade
);
alter table adviser_learning
  add constraint adviser_learning_year check (year between 2000 and 2100),
  add constraint adviser_learning_hours check (hours between 0 and 2000);
alter table adviser_learning enable row level security;
alter table adviser_learning force row level security;
create policy adviser_learning_seen on adviser_learning for select using (hub_id = (select scope_hub()) and (
  (select scope_advises_here()) or (select scope_is('coordinator')) or person_id = (select scope_person())
));
create policy adviser_learning_kept on adviser_learning
  using (hub_id = (select scope_hub()) and (
    (select scope_advises_here()) or ((select scope_is('coordinator')) and person_id is distinct from (select scope_person()))
  ))
  with check (hub_id = (select scope_hub()) and (
    (select scope_advises_here()) or ((select scope_is('coordinator')) and person_id is distinct from (select scope_person()))
  ));
grant select, insert, update, delete on adviser_learning to traverse_app;
