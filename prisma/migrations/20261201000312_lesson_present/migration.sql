-- Pupils whom the teacher ticks as there without a device, and whether the lesson's talk is on everybody's record.
alter table lesson add column "talk_noted_at" timestamptz(3);

create table "lesson_present" (
  "hub_id" uuid not null,
  "lesson_id" uuid not null,
  "institution_id" uuid not null,
  "learner_id" uuid not null,
  "ticked_by" uuid not null,
  "ticked_at" timestamptz(3) not null,
  constraint "lesson_present_pkey" primary key ("hub_id", "lesson_id", "learner_id"),
  constraint "lesson_present_hub_id_lesson_id_fkey" foreign key ("hub_id", "lesson_id") references "lesson"("hub_id", "id") on delete cascade on update cascade,
  constraint "lesson_present_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);

alter table lesson_present enable row level security;
alter table lesson_present force row level security;
create policy lesson_present_seen on lesson_present
  using (hub_id = (select scope_hub()) and (
    institution_id in (select scope_institutions()) or (select scope_worker()) in ('lessons', 'privacy', 'demo')
  ))
  with check (hub_id = (select scope_hub()) and (
    institution_id in (select scope_institutions()) or (select scope_worker()) in ('lessons', 'privacy', 'demo')
  ));

grant select, insert, update, delete on lesson_present to traverse_app;
