-- Opportunities, and what is suggested to whom. No row is a suggestion to somebody whose gate is closed.
create table "opportunity" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "state" text not null default 'draft',
  "kind" text not null,
  "title" text not null,
  "description" text not null default '',
  "organisation" text not null,
  "employer_id" uuid,
  "provider_id" uuid,
  "offer_id" uuid,
  "major" text not null,
  "sector" text not null,
  "level" integer not null default 0,
  "from_year" integer not null,
  "to_year" integer not null,
  "access" text[],
  "times" text[],
  "themes" text[],
  "remote" boolean not null default false,
  "district" text not null default '',
  "latitude" double precision,
  "longitude" double precision,
  "places" integer not null,
  "places_left" integer not null,
  "starts_on" date,
  "ends_on" date,
  "closes_on" date not null,
  "hours" text not null default '',
  "reason" text,
  "created_by" uuid not null,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  constraint "opportunity_pkey" primary key ("id"),
  constraint "opportunity_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade
);
create unique index "opportunity_hub_id_id_key" on "opportunity"("hub_id", "id");
create index "opportunity_hub_id_state_closes_on_idx" on "opportunity"("hub_id", "state", "closes_on");
alter table opportunity
  add constraint opportunity_hub_id_employer_id_fkey foreign key (hub_id, employer_id) references hub_employer (hub_id, employer_id)
    on delete restrict on update cascade,
  add constraint opportunity_hub_id_provider_id_fkey foreign key (hub_id, provider_id) references provider (hub_id, id)
    on delete restrict on update cascade,
  add constraint opportunity_hub_id_offer_id_fkey foreign key (hub_id, offer_id) references offer (hub_id, id)
    on delete restrict on update cascade,
  add constraint opportunity_state check (state in ('draft', 'checked', 'live', 'filled', 'expired', 'withdrawn')),
  add constraint opportunity_kind check (
    kind in ('placement', 'event', 'open-visit', 'mentoring', 'project', 'course', 'apprenticeship', 'job')
  ),
  add constraint opportunity_major check (major ~ '^[1-9]$'),
  add constraint opportunity_level check (level between 0 and 8),
  add constraint opportunity_years check (from_year between 0 and 15 and to_year between from_year and 15),
  add constraint opportunity_places check (places between 1 and 10000 and places_left between 0 and places),
  add constraint opportunity_dates check (ends_on is null or starts_on is null or ends_on >= starts_on),
  add constraint opportunity_where check (remote or district <> '');

create table "match_run" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "cycle_id" uuid not null,
  "state" text not null,
  "cause" text not null,
  "ruleset" integer not null,
  "seed" text not null,
  "snapshot" jsonb not null,
  "ranked" jsonb not null default '[]',
  "started_at" timestamptz(3) not null,
  "finished_at" timestamptz(3),
  constraint "match_run_pkey" primary key ("id"),
  constraint "match_run_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade,
  constraint "match_run_hub_id_cycle_id_fkey" foreign key ("hub_id", "cycle_id") references "exploration_cycle"("hub_id", "id") on delete cascade on update cascade
);
create unique index "match_run_hub_id_id_key" on "match_run"("hub_id", "id");
create index "match_run_hub_id_learner_id_started_at_idx" on "match_run"("hub_id", "learner_id", "started_at");
alter table match_run
  add constraint match_run_state check (state in ('queued', 'running', 'done', 'failed', 'cancelled'));

create table "suggestion" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "cycle_id" uuid not null,
  "opportunity_id" uuid not null,
  "run_id" uuid not null,
  "ruleset" integer not null,
  "state" text not null default 'prepared',
  "place" integer not null,
  "widening" boolean not null,
  "criteria" jsonb not null,
  "held_because" text,
  "not_because" text,
  "not_words" text,
  "prepared_at" timestamptz(3) not null,
  "delivered_at" timestamptz(3),
  "released_by" uuid,
  "changed_at" timestamptz(3) not null,
  "version" integer not null default 1,
  constraint "suggestion_pkey" primary key ("id"),
  constraint "suggestion_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade,
  constraint "suggestion_hub_id_cycle_id_fkey" foreign key ("hub_id", "cycle_id") references "exploration_cycle"("hub_id", "id") on delete cascade on update cascade,
  constraint "suggestion_hub_id_opportunity_id_fkey" foreign key ("hub_id", "opportunity_id") references "opportunity"("hub_id", "id") on delete cascade on update cascade,
  constraint "suggestion_hub_id_run_id_fkey" foreign key ("hub_id", "run_id") references "match_run"("hub_id", "id") on delete cascade on update cascade
);
create unique index "suggestion_hub_id_id_key" on "suggestion"("hub_id", "id");
create unique index "suggestion_learner_id_cycle_id_opportunity_id_ruleset_key" on "suggestion"("learner_id", "cycle_id", "opportunity_id", "ruleset");
create index "suggestion_hub_id_state_idx" on "suggestion"("hub_id", "state");
create index "suggestion_hub_id_opportunity_id_idx" on "suggestion"("hub_id", "opportunity_id");
alter table suggestion
  add constraint suggestion_state check (
    state in ('prepared', 'held', 'delivered', 'opened', 'saved', 'dismissed', 'acted', 'expired')
  ),
  add constraint suggestion_not check (state <> 'dismissed' or not_because is not null),
  add constraint suggestion_delivered check (state in ('prepared', 'held', 'expired') or delivered_at is not null);

create table "opportunity_place" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "opportunity_id" uuid not null,
  "learner_id" uuid not null,
  "state" text not null,
  "changed_at" timestamptz(3) not null,
  constraint "opportunity_place_pkey" primary key ("id"),
  constraint "opportunity_place_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade,
  constraint "opportunity_place_hub_id_opportunity_id_fkey" foreign key ("hub_id", "opportunity_id") references "opportunity"("hub_id", "id") on delete cascade on update cascade
);
create unique index "opportunity_place_hub_id_id_key" on "opportunity_place"("hub_id", "id");
create unique index "opportunity_place_opportunity_id_learner_id_key" on "opportunity_place"("opportunity_id", "learner_id");
create index "opportunity_place_hub_id_learner_id_idx" on "opportunity_place"("hub_id", "learner_id");
alter table opportunity_place
  add constraint opportunity_place_state check (state in ('asked', 'taken', 'refused', 'given-back'));

-- The gate, once more (guarantee G17): no run and no suggestion begins, and none is delivered, while it is closed.
create function refuse_behind_closed_gate() returns trigger language plpgsql as $$
begin
  if not eligible_for_matching(
    new.learner_id,
    case when tg_table_name = 'match_run' then (to_jsonb(new) ->> 'started_at')::timestamptz
      else coalesce((to_jsonb(new) ->> 'delivered_at')::timestamptz, (to_jsonb(new) ->> 'prepared_at')::timestamptz) end
  ) then
    raise exception 'the gate is closed' using errcode = 'check_violation', constraint = 'gate_open';
  end if;
  return new;
end $$;
create trigger match_run_gate before insert on match_run for each row execute function refuse_behind_closed_gate();
create trigger suggestion_gate before insert on suggestion for each row execute function refuse_behind_closed_gate();
create trigger suggestion_delivery_gate before update of state on suggestion for each row
  when (old.state in ('prepared', 'held') and new.state not in ('prepared', 'held', 'expired'))
  execute function refuse_behind_closed_gate();

-- The walls.
alter table opportunity enable row level security;
alter table opportunity force row level security;
create policy opportunity_of_hub on opportunity using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));
-- Looking for oneself is open to everybody, signed in or not.
create policy opportunity_open on opportunity for select using (scope_system() = 'listen' and state = 'live');
create policy opportunity_due on opportunity for select using (scope_system() = 'clockwork');

alter table match_run enable row level security;
alter table match_run force row level security;
create policy match_run_of_learner on match_run
  using (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = match_run.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = match_run.hub_id));

alter table suggestion enable row level security;
alter table suggestion force row level security;
create policy suggestion_of_learner on suggestion
  using (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = suggestion.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = suggestion.hub_id));

alter table opportunity_place enable row level security;
alter table opportunity_place force row level security;
create policy opportunity_place_of_learner on opportunity_place
  using (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = opportunity_place.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = opportunity_place.hub_id));

grant select, insert, update, delete on opportunity, match_run, suggestion, opportunity_place to traverse_app;
