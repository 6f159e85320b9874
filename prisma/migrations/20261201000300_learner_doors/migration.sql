-- A learner's own door: a cookie for the length of a lesson, known by its hash alone.
create table "learner_session" (
  "id" text not null,
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "created_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  constraint "learner_session_pkey" primary key ("id"),
  constraint "learner_session_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
create index "learner_session_hub_id_learner_id_idx" on "learner_session"("hub_id", "learner_id");

alter table learner_session enable row level security;
alter table learner_session force row level security;
create policy learner_session_of_learner on learner_session
  using (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = learner_session.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = learner_session.hub_id));
create policy learner_session_by_token on learner_session for select using (
  scope_system() = 'link' and id = nullif(current_setting('traverse.token_hash', true), '')
);
create policy learner_session_expired on learner_session using (scope_system() = 'clockwork' and ends_at < now());

grant select, insert, update, delete on learner_session to traverse_app;
