-- What is heard and written in a lesson. A thought is its writer's and the teacher's; a copy passed on is between two people.
alter table "seat" add column "typed_at" timestamptz(3);

create table "seat_thought" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "lesson_id" uuid not null,
  "seat_id" uuid not null,
  "teacher_id" uuid not null,
  "answer_id" uuid,
  "text" text not null,
  "written_at" timestamptz(3) not null,
  "seen_at" timestamptz(3),
  "passed_at" timestamptz(3),
  constraint "seat_thought_pkey" primary key ("id"),
  constraint "seat_thought_hub_id_seat_id_fkey" foreign key ("hub_id", "seat_id") references "seat"("hub_id", "id") on delete cascade on update cascade
);
create unique index "seat_thought_hub_id_id_key" on "seat_thought"("hub_id", "id");
create index "seat_thought_hub_id_lesson_id_idx" on "seat_thought"("hub_id", "lesson_id");

create table "seat_heard" (
  "hub_id" uuid not null,
  "seat_id" uuid not null,
  "answer_id" uuid not null,
  "heard_at" timestamptz(3) not null,
  constraint "seat_heard_pkey" primary key ("hub_id", "seat_id", "answer_id"),
  constraint "seat_heard_hub_id_seat_id_fkey" foreign key ("hub_id", "seat_id") references "seat"("hub_id", "id") on delete cascade on update cascade
);

create table "passed_thought" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "institution_id" uuid not null,
  "thought_id" uuid not null,
  "to_person" uuid not null,
  "passed_by" uuid not null,
  "name" integer[],
  "learner_id" uuid,
  "text" text not null,
  "passed_at" timestamptz(3) not null,
  "read_at" timestamptz(3),
  "expires_on" date not null,
  constraint "passed_thought_pkey" primary key ("id")
);
create unique index "passed_thought_hub_id_id_key" on "passed_thought"("hub_id", "id");
create unique index "passed_thought_hub_id_thought_id_to_person_key" on "passed_thought"("hub_id", "thought_id", "to_person");

alter table seat_thought enable row level security;
alter table seat_thought force row level security;
create policy seat_thought_private on seat_thought
  using (hub_id = (select scope_hub()) and (
    seat_id = (select scope_seat()) or teacher_id = (select scope_person())
    or (select scope_worker()) in ('lessons', 'privacy', 'demo')
  ))
  with check (hub_id = (select scope_hub()) and (
    seat_id = (select scope_seat()) or teacher_id = (select scope_person())
    or (select scope_worker()) in ('lessons', 'privacy', 'demo')
  ));

alter table seat_heard enable row level security;
alter table seat_heard force row level security;
create policy seat_heard_of_seat on seat_heard
  using (hub_id = (select scope_hub()) and exists (select from seat where seat.id = seat_id and seat.hub_id = seat_heard.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from seat where seat.id = seat_id and seat.hub_id = seat_heard.hub_id));

alter table passed_thought enable row level security;
alter table passed_thought force row level security;
create policy passed_thought_between on passed_thought
  using (hub_id = (select scope_hub()) and (
    to_person = (select scope_person()) or passed_by = (select scope_person()) or (select scope_worker()) in ('privacy', 'demo')
  ))
  with check (hub_id = (select scope_hub()) and (
    to_person = (select scope_person()) or passed_by = (select scope_person()) or (select scope_worker()) in ('privacy', 'demo')
  ));

grant select, insert, update, delete on seat_thought, seat_heard, passed_thought to traverse_app;
