-- Lessons in a room. Who sees one: the institution's teachers and careers leaders, whoever sits in it, and the lesson's worker.
create table "lesson" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "institution_id" uuid not null,
  "teacher_id" uuid not null,
  "group_id" uuid,
  "plan_address" text not null,
  "plan" jsonb not null,
  "answer_ids" uuid[],
  "seed" text not null,
  "voice" text not null,
  "year_group" integer,
  "writing" boolean not null,
  "head_count" integer not null,
  "without_device" integer not null default 0,
  "state" text not null default 'open',
  "step" integer not null default 0,
  "step_ends_at" timestamptz(3),
  "held_seconds" integer,
  "join_code" text,
  "opened_from" text,
  "shown_thought" uuid,
  "started_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  "ended_at" timestamptz(3),
  "expires_on" date not null,
  "version" integer not null default 1,
  constraint "lesson_pkey" primary key ("id"),
  constraint "lesson_hub_id_institution_id_fkey" foreign key ("hub_id", "institution_id") references "institution"("hub_id", "id") on delete restrict on update cascade
);
create unique index "lesson_hub_id_id_key" on "lesson"("hub_id", "id");
create unique index "lesson_join_code_key" on "lesson"("join_code");
create index "lesson_hub_id_institution_id_started_at_idx" on "lesson"("hub_id", "institution_id", "started_at");

alter table lesson add constraint lesson_voice check (voice in ('explorer', 'student', 'adult'));
alter table lesson add constraint lesson_state check (state in ('open', 'locked', 'ended'));
alter table lesson add constraint lesson_counts check (head_count between 1 and 60 and without_device between 0 and 60 and step >= 0);
alter table lesson add constraint lesson_two_hours check (ends_at <= started_at + interval '2 hours');
alter table lesson add constraint lesson_code check (
  (state = 'ended') = (ended_at is not null) and (state <> 'ended' or (join_code is null and opened_from is null))
);

create table "seat" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "lesson_id" uuid not null,
  "institution_id" uuid not null,
  "learner_id" uuid,
  "name" integer[],
  "rejoin" integer[],
  "number" integer not null,
  "pair" boolean not null default false,
  "token_hash" text,
  "joined_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  "removed_at" timestamptz(3),
  "handed_in_at" timestamptz(3),
  constraint "seat_pkey" primary key ("id"),
  constraint "seat_hub_id_lesson_id_fkey" foreign key ("hub_id", "lesson_id") references "lesson"("hub_id", "id") on delete cascade on update cascade,
  constraint "seat_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
create unique index "seat_hub_id_id_key" on "seat"("hub_id", "id");
create unique index "seat_hub_id_lesson_id_number_key" on "seat"("hub_id", "lesson_id", "number");
create unique index "seat_token_hash_key" on "seat"("token_hash");
-- A name and a row of pictures are one seat's for as long as it is there, and a learner sits once.
create unique index seat_name on seat (hub_id, lesson_id, "name") where removed_at is null;
create unique index seat_rejoin on seat (hub_id, lesson_id, rejoin) where removed_at is null;
create unique index seat_learner on seat (hub_id, lesson_id, learner_id) where removed_at is null and learner_id is not null;

alter table seat enable row level security;
alter table seat force row level security;
create policy seat_seen on seat
  using (hub_id = (select scope_hub()) and (
    institution_id in (select scope_institutions()) or id = (select scope_seat())
    or (select scope_worker()) in ('lessons', 'privacy', 'demo')
  ))
  with check (hub_id = (select scope_hub()) and (
    institution_id in (select scope_institutions()) or id = (select scope_seat())
    or (select scope_worker()) in ('lessons', 'privacy', 'demo')
  ));
create policy seat_by_token on seat for select using (
  scope_system() = 'link' and token_hash = nullif(current_setting('traverse.token_hash', true), '')
);
alter table lesson enable row level security;
alter table lesson force row level security;
create policy lesson_seen on lesson
  using (hub_id = (select scope_hub()) and (
    institution_id in (select scope_institutions())
    or id = (select lesson_id from seat where seat.id = (select scope_seat()))
    or (select scope_worker()) in ('lessons', 'privacy', 'demo')
  ))
  with check (hub_id = (select scope_hub()) and (
    institution_id in (select scope_institutions()) or (select scope_worker()) in ('lessons', 'privacy', 'demo')
  ));
create policy lesson_by_code on lesson for select using (
  scope_system() = 'link' and join_code = nullif(current_setting('traverse.join_code', true), '')
);
create policy lesson_expired on lesson using (scope_system() = 'clockwork' and expires_on < current_date);

grant select, insert, update, delete on lesson, seat to traverse_app;
