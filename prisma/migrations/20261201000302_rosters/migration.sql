-- Rosters: a school's own list of its learners, brought in all or not at all, and undone for seven days.
create table "roster" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "institution_id" uuid not null,
  "file_name" text not null,
  "file_hash" text not null,
  "state" text not null,
  "sealed" text,
  "header" text[],
  "columns" jsonb not null,
  "labels" text not null,
  "missing_left" boolean not null default false,
  "rows" integer not null default 0,
  "added" integer not null default 0,
  "changed" integer not null default 0,
  "unchanged" integer not null default 0,
  "missing" integer not null default 0,
  "left_out" integer not null default 0,
  "lacks" text[],
  "problems" jsonb not null default '[]',
  "started_by" uuid not null,
  "created_at" timestamptz(3) not null,
  "applied_at" timestamptz(3),
  "undo_until" timestamptz(3),
  "expires_on" date not null,
  constraint "roster_pkey" primary key ("id"),
  constraint "roster_hub_id_institution_id_fkey" foreign key ("hub_id", "institution_id") references "institution"("hub_id", "id") on delete restrict on update cascade
);
create unique index "roster_hub_id_id_key" on "roster"("hub_id", "id");
create index "roster_hub_id_institution_id_created_at_idx" on "roster"("hub_id", "institution_id", "created_at");
alter table roster add constraint roster_state check (state in ('checked', 'applying', 'applied', 'undone', 'discarded'));
alter table roster add constraint roster_labels check (labels in ('invented', 'initial', 'column'));
alter table roster add constraint roster_text_goes check (sealed is null or state in ('checked', 'applying'));

create table "roster_change" (
  "hub_id" uuid not null,
  "roster_id" uuid not null,
  "learner_id" uuid not null,
  "before" jsonb,
  constraint "roster_change_pkey" primary key ("hub_id", "roster_id", "learner_id"),
  constraint "roster_change_hub_id_roster_id_fkey" foreign key ("hub_id", "roster_id") references "roster"("hub_id", "id") on delete cascade on update cascade,
  constraint "roster_change_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);

create table "roster_habit" (
  "hub_id" uuid not null,
  "institution_id" uuid not null,
  "columns" jsonb not null,
  "labels" text not null,
  constraint "roster_habit_pkey" primary key ("hub_id", "institution_id"),
  constraint "roster_habit_hub_id_institution_id_fkey" foreign key ("hub_id", "institution_id") references "institution"("hub_id", "id") on delete restrict on update cascade
);

-- Rosters are the careers leaders' of the institution, and the worker's that applies them.
create function scope_sees_rosters() returns boolean language sql stable parallel safe
  as $$ select scope_worker() in ('roster', 'privacy', 'demo') $$;

alter table roster enable row level security;
alter table roster force row level security;
create policy roster_of_leaders on roster
  using (hub_id = (select scope_hub()) and (institution_id in (select scope_leads()) or (select scope_sees_rosters())))
  with check (hub_id = (select scope_hub()) and (institution_id in (select scope_leads()) or (select scope_sees_rosters())));

alter table roster_change enable row level security;
alter table roster_change force row level security;
create policy roster_change_of_roster on roster_change
  using (hub_id = (select scope_hub()) and exists (select from roster where roster.id = roster_id and roster.hub_id = roster_change.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from roster where roster.id = roster_id and roster.hub_id = roster_change.hub_id));

alter table roster_habit enable row level security;
alter table roster_habit force row level security;
create policy roster_habit_of_leaders on roster_habit
  using (hub_id = (select scope_hub()) and (institution_id in (select scope_leads()) or (select scope_sees_rosters())))
  with check (hub_id = (select scope_hub()) and (institution_id in (select scope_leads()) or (select scope_sees_rosters())));

grant select, insert, update, delete on roster, roster_change, roster_habit to traverse_app;
