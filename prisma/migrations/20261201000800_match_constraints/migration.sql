-- What works for one person: how far, when, and what they need. Seen by whoever sees the learner's suggestions.
create table "match_constraints" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "kinds" text[],
  "miles" integer,
  "online" boolean not null default true,
  "times" text[],
  "level" integer,
  "access" text[],
  "district" text not null default '',
  "changed_at" timestamptz(3) not null,
  constraint "match_constraints_pkey" primary key ("id"),
  constraint "match_constraints_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
create unique index "match_constraints_hub_id_id_key" on "match_constraints"("hub_id", "id");
create unique index "match_constraints_hub_id_learner_id_key" on "match_constraints"("hub_id", "learner_id");
alter table match_constraints
  add constraint match_constraints_miles check (miles between 1 and 500),
  add constraint match_constraints_level check (level between 0 and 8);

alter table match_constraints enable row level security;
alter table match_constraints force row level security;
create policy match_constraints_of_learner on match_constraints
  using (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = match_constraints.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = match_constraints.hub_id));
grant select, insert, update, delete on match_constraints to traverse_app;
