-- Groups, picture cards and equity flags of an institution's learners.
alter table "institution" add column "card_code" text;

-- The institutions whose careers the person who asks leads today.
create function scope_leads() returns setof uuid language sql stable
  as $$
    select institution_id from membership
    where person_id = (select scope_person()) and hub_id = (select scope_hub()) and institution_id is not null
      and role = 'careers-leader' and ("to" is null or "to" > current_date)
  $$;

create table "learner_group" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "institution_id" uuid not null,
  "name" text not null,
  "tutor_id" uuid,
  "created_at" timestamptz(3) not null,
  constraint "learner_group_pkey" primary key ("id"),
  constraint "learner_group_hub_id_institution_id_fkey" foreign key ("hub_id", "institution_id") references "institution"("hub_id", "id") on delete restrict on update cascade
);
create unique index "learner_group_hub_id_id_key" on "learner_group"("hub_id", "id");
create unique index "learner_group_hub_id_institution_id_name_key" on "learner_group"("hub_id", "institution_id", "name");

create table "learner_group_member" (
  "hub_id" uuid not null,
  "group_id" uuid not null,
  "learner_id" uuid not null,
  constraint "learner_group_member_pkey" primary key ("hub_id", "group_id", "learner_id"),
  constraint "learner_group_member_hub_id_group_id_fkey" foreign key ("hub_id", "group_id") references "learner_group"("hub_id", "id") on delete cascade on update cascade,
  constraint "learner_group_member_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);

create table "learner_card" (
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "institution_id" uuid not null,
  "pictures" integer[],
  "made_at" timestamptz(3) not null,
  constraint "learner_card_pkey" primary key ("hub_id", "learner_id"),
  constraint "learner_card_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
create unique index "learner_card_hub_id_institution_id_pictures_key" on "learner_card"("hub_id", "institution_id", "pictures");

create table "learner_flags" (
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "pupil_premium" boolean not null default false,
  "send" text not null default 'none',
  "looked_after" boolean not null default false,
  "persistently_absent" boolean not null default false,
  "eal" boolean not null default false,
  "sex" text,
  constraint "learner_flags_pkey" primary key ("hub_id", "learner_id"),
  constraint "learner_flags_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
alter table learner_flags add constraint learner_flags_send check (send in ('none', 'support', 'ehcp'));
alter table learner_flags add constraint learner_flags_sex check (sex in ('female', 'male'));

alter table learner_group enable row level security;
alter table learner_group force row level security;
create policy learner_group_of_institution on learner_group
  using (hub_id = (select scope_hub()) and (institution_id in (select scope_institutions()) or (select scope_sees_learners())))
  with check (hub_id = (select scope_hub()) and (institution_id in (select scope_institutions()) or (select scope_sees_learners())));

alter table learner_group_member enable row level security;
alter table learner_group_member force row level security;
create policy learner_group_member_of_learner on learner_group_member
  using (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = learner_group_member.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = learner_group_member.hub_id));

alter table learner_card enable row level security;
alter table learner_card force row level security;
create policy learner_card_of_institution on learner_card
  using (hub_id = (select scope_hub()) and (institution_id in (select scope_institutions()) or (select scope_worker()) in ('roster', 'lessons', 'privacy', 'demo')))
  with check (hub_id = (select scope_hub()) and (institution_id in (select scope_institutions()) or (select scope_worker()) in ('roster', 'lessons', 'privacy', 'demo')));

-- Flags are the careers leaders' alone; the roster writes them, and a person's copy holds their own.
alter table learner_flags enable row level security;
alter table learner_flags force row level security;
create policy learner_flags_of_leaders on learner_flags
  using (hub_id = (select scope_hub()) and (
    exists (select from learner who where who.id = learner_id and who.hub_id = learner_flags.hub_id and who.institution_id in (select scope_leads()))
    or (select scope_worker()) in ('roster', 'privacy', 'demo')
  ))
  with check (hub_id = (select scope_hub()) and (
    exists (select from learner who where who.id = learner_id and who.hub_id = learner_flags.hub_id and who.institution_id in (select scope_leads()))
    or (select scope_worker()) in ('roster', 'privacy', 'demo')
  ));

grant select, insert, update, delete on learner_group, learner_group_member, learner_card, learner_flags to traverse_app;
