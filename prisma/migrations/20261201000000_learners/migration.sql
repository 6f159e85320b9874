-- Learners, and the gate before matching. Who sees a learner: their institution's staff while the membership and the
-- learner's time there last; the learner; the adult's own account and adviser; and the workers named below.

-- Whom a transaction speaks for, besides a person.
create function scope_learner() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('traverse.learner', true), '')::uuid $$;
create function scope_seat() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('traverse.seat', true), '')::uuid $$;
create function scope_worker() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('traverse.worker', true), '') $$;

-- The institutions at which the person who asks teaches or leads on careers today.
create function scope_institutions() returns setof uuid language sql stable
  as $$
    select institution_id from membership
    where person_id = (select scope_person()) and hub_id = (select scope_hub()) and institution_id is not null
      and role in ('careers-leader', 'teacher') and ("to" is null or "to" > current_date)
  $$;

-- Workers that may see every learner of a hub, because their task is all of them.
create function scope_sees_learners() returns boolean language sql stable parallel safe
  as $$ select scope_worker() in ('roster', 'lessons', 'exploration', 'matching', 'placements', 'privacy', 'demo') $$;

alter table "institution" add column "matching_on" boolean not null default false, add column "dpia_on" date;

create table "learner" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "institution_id" uuid,
  "person_id" uuid,
  "adviser_id" uuid,
  "label" text not null,
  "voice" text not null,
  "year_group" integer,
  "register_key" text,
  "profiling_on" boolean not null default false,
  "joined_on" date not null,
  "leaves_on" date,
  "expires_on" date not null,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "learner_pkey" primary key ("id"),
  constraint "learner_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint "learner_hub_id_institution_id_fkey" foreign key ("hub_id", "institution_id") references "institution"("hub_id", "id") on delete restrict on update cascade
);
create unique index "learner_hub_id_id_key" on "learner"("hub_id", "id");
create unique index "learner_hub_id_institution_id_register_key_key" on "learner"("hub_id", "institution_id", "register_key");
create index "learner_hub_id_institution_id_year_group_idx" on "learner"("hub_id", "institution_id", "year_group");

alter table learner add constraint learner_voice check (voice in ('explorer', 'student', 'adult'));
alter table learner add constraint learner_year check ((voice = 'adult') = (year_group is null) and year_group between 0 and 14);
alter table learner add constraint learner_whose check ((institution_id is null) = (voice = 'adult'));
alter table learner add constraint learner_dates check (leaves_on is null or leaves_on >= joined_on);
create unique index learner_of_person on learner (hub_id, person_id) where person_id is not null;

create table "exploration_cycle" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "phase" text not null,
  "state" text not null default 'not-started',
  "cleared_at" timestamptz(3),
  "version" integer not null default 1,
  "started_at" timestamptz(3) not null,
  constraint "exploration_cycle_pkey" primary key ("id"),
  constraint "exploration_cycle_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
create unique index "exploration_cycle_hub_id_id_key" on "exploration_cycle"("hub_id", "id");
create index "exploration_cycle_hub_id_learner_id_idx" on "exploration_cycle"("hub_id", "learner_id");

alter table exploration_cycle add constraint cycle_phase check (phase in ('ks2', 'ks3', 'ks4', 'post-16', 'adult'));
alter table exploration_cycle add constraint cycle_state check (
  state in ('not-started', 'widening', 'reflecting', 'discussing', 'triangulating', 'gate-review', 'cleared', 'paused', 'superseded', 'express-referred')
);
alter table exploration_cycle add constraint cycle_cleared check (state <> 'cleared' or cleared_at is not null);
create unique index cycle_current on exploration_cycle (hub_id, learner_id) where state <> 'superseded';

-- The phase a year group is in; none is an adult's.
create function phase_of(year_group integer) returns text language sql immutable parallel safe
  as $$
    select case
      when year_group is null then 'adult'
      when year_group <= 6 then 'ks2'
      when year_group <= 9 then 'ks3'
      when year_group <= 11 then 'ks4'
      else 'post-16'
    end
  $$;

-- The gate (domain reference 3.4), the twin of app/domain/exploration/gate.ts: cleared for the phase they are in, not over
-- 24 months ago, said yes, and old enough: 18, or 14 where the institution has switched it on and signed its assessment.
create function eligible_for_matching(learner uuid, at timestamptz) returns boolean language sql stable
  as $$
    select exists (
      select from learner who
      join exploration_cycle cycle on cycle.learner_id = who.id and cycle.hub_id = who.hub_id
      left join institution place on place.id = who.institution_id and place.hub_id = who.hub_id
      where who.id = learner
        and cycle.state = 'cleared' and cycle.phase = phase_of(who.year_group)
        and cycle.cleared_at <= at and cycle.cleared_at > at - interval '24 months'
        and who.profiling_on
        and (who.leaves_on is null or who.leaves_on >= (at at time zone 'Europe/London')::date)
        and (who.year_group is null or who.year_group >= 14
          or (who.year_group >= 10 and place.matching_on and place.dpia_on <= (at at time zone 'Europe/London')::date))
    )
  $$;

-- The walls.
alter table learner enable row level security;
alter table learner force row level security;
create policy learner_seen on learner
  using (
    hub_id = (select scope_hub()) and (
      (institution_id in (select scope_institutions()) and (leaves_on is null or leaves_on >= current_date))
      or id = (select scope_learner())
      or person_id = (select scope_person())
      or adviser_id = (select scope_person())
      or (select scope_sees_learners())
    )
  )
  with check (
    hub_id = (select scope_hub()) and (
      institution_id in (select scope_institutions())
      or id = (select scope_learner())
      or person_id = (select scope_person())
      or adviser_id = (select scope_person())
      or (select scope_sees_learners())
    )
  );
create policy learner_expired on learner using (scope_system() = 'clockwork' and expires_on < current_date);

-- What hangs on a learner is seen by whoever sees the learner; the subquery stands behind the learner's own wall.
alter table exploration_cycle enable row level security;
alter table exploration_cycle force row level security;
create policy exploration_cycle_of_learner on exploration_cycle
  using (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = exploration_cycle.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = exploration_cycle.hub_id));

grant select, insert, update, delete on learner, exploration_cycle to traverse_app;
