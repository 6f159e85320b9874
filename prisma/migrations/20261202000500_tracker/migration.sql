-- One list of whatever somebody applies for, with its deadlines; and a calendar of them by a secret address.
create table "tracked" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "opportunity_id" uuid,
  "route" text not null,
  "state" text not null default 'thinking',
  "previous" text,
  "title" text not null,
  "organisation" text not null default '',
  "link" text not null default '',
  "deadline" date,
  "taken_deadline" date,
  "remind" integer[],
  "reminded_for" integer,
  "reminded_on" date,
  "heard" text,
  "heard_on" date,
  "suggested_by" uuid,
  "removed_at" timestamptz(3),
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null,
  "changed_at" timestamptz(3) not null,
  constraint "tracked_pkey" primary key ("id"),
  constraint "tracked_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
create unique index "tracked_hub_id_id_key" on "tracked"("hub_id", "id");
create index "tracked_hub_id_learner_id_idx" on "tracked"("hub_id", "learner_id");
create index "tracked_opportunity_id_idx" on "tracked"("opportunity_id");
create index "tracked_deadline_idx" on "tracked"("deadline");
alter table tracked
  add constraint tracked_route check (route in (
    'ucas', 'apprenticeship', 't-level', 'college', 'course', 'bootcamp', 'job', 'volunteering', 'other'
  )),
  add constraint tracked_state check (state in (
    'suggested', 'thinking', 'preparing', 'sent', 'heard-back', 'offered', 'accepted', 'declined', 'not-this-time',
    'withdrawn', 'missed', 'not-wanted'
  )),
  add constraint tracked_heard check (heard in ('interview', 'test', 'audition', 'other')),
  add constraint tracked_link check (link = '' or link like 'https://%'),
  add constraint tracked_remind check (remind <@ array[7, 1]);
-- The same opportunity stands in a list once.
create unique index tracked_once on tracked (learner_id, opportunity_id) where removed_at is null;

create table "tracked_own" (
  "tracked_id" uuid not null,
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "note" text not null default '',
  "next_step" text not null default '',
  "next_on" date,
  constraint "tracked_own_pkey" primary key ("tracked_id"),
  constraint "tracked_own_hub_id_tracked_id_fkey" foreign key ("hub_id", "tracked_id") references "tracked"("hub_id", "id") on delete cascade on update cascade
);
create unique index "tracked_own_hub_id_tracked_id_key" on "tracked_own"("hub_id", "tracked_id");

create table "tracked_document" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "tracked_id" uuid not null,
  "name" text not null,
  "ready" boolean not null default false,
  constraint "tracked_document_pkey" primary key ("id"),
  constraint "tracked_document_hub_id_tracked_id_fkey" foreign key ("hub_id", "tracked_id") references "tracked"("hub_id", "id") on delete cascade on update cascade
);
create unique index "tracked_document_hub_id_id_key" on "tracked_document"("hub_id", "id");
create unique index "tracked_document_hub_id_tracked_id_name_key" on "tracked_document"("hub_id", "tracked_id", "name");

create table "tracked_funding" (
  "tracked_id" uuid not null,
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "used_credits" integer not null,
  "credits" integer not null,
  "years" integer not null,
  "level" integer not null,
  "starts_on" date not null,
  "rates_from" date not null,
  "kept_at" timestamptz(3) not null,
  constraint "tracked_funding_pkey" primary key ("tracked_id"),
  constraint "tracked_funding_hub_id_tracked_id_fkey" foreign key ("hub_id", "tracked_id") references "tracked"("hub_id", "id") on delete cascade on update cascade
);
create unique index "tracked_funding_hub_id_tracked_id_key" on "tracked_funding"("hub_id", "tracked_id");

create table "calendar_feed" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "person_id" uuid,
  "learner_id" uuid,
  "secret_hash" text not null,
  "turn" integer not null default 1,
  "language" text not null default 'en',
  "started_at" timestamptz(3) not null,
  constraint "calendar_feed_pkey" primary key ("id"),
  constraint "calendar_feed_person_id_fkey" foreign key ("person_id") references "person"("id") on delete cascade on update cascade,
  constraint "calendar_feed_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
create unique index "calendar_feed_secret_hash_key" on "calendar_feed"("secret_hash");
create unique index "calendar_feed_hub_id_id_key" on "calendar_feed"("hub_id", "id");
create unique index "calendar_feed_hub_id_person_id_key" on "calendar_feed"("hub_id", "person_id");
create unique index "calendar_feed_hub_id_learner_id_key" on "calendar_feed"("hub_id", "learner_id");
alter table calendar_feed add constraint calendar_feed_whose check (num_nonnulls(person_id, learner_id) = 1);

-- The walls. The tracker's own worker reminds; it sees whose reminders they are.
create policy learner_of_tracker on learner for select using (hub_id = (select scope_hub()) and (select scope_worker()) = 'tracker');

-- A stage and a deadline are seen by whoever sees the learner.
alter table tracked enable row level security;
alter table tracked force row level security;
create policy tracked_of_learner on tracked
  using (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = tracked.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from learner who where who.id = learner_id and who.hub_id = tracked.hub_id));
create policy tracked_due on tracked for select using (scope_system() = 'clockwork');
create policy tracked_removed on tracked for delete using (scope_system() = 'clockwork' and removed_at < now());

-- What somebody writes for themself is theirs: staff and advisers, who see the learner, do not see it.
create function scope_is_own(learner uuid, hub uuid) returns boolean language sql stable
  as $$
    select hub = (select scope_hub()) and (
      learner = (select scope_learner())
      or exists (select from learner who where who.id = learner and who.hub_id = hub and who.person_id = (select scope_person()))
      or (select scope_worker()) in ('privacy', 'demo', 'tracker')
    )
  $$;
do $$
declare walled text;
begin
  foreach walled in array array['tracked_own', 'tracked_document', 'tracked_funding'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy %I on %I using (scope_is_own(learner_id, hub_id)) with check (scope_is_own(learner_id, hub_id))',
      walled || '_of_their_own', walled
    );
  end loop;
end
$$;

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy calendar_feed_of_their_own on calendar_feed
  using (hub_id = (select scope_hub()) and (
    person_id = (select scope_person()) or learner_id = (select scope_learner()) or (select scope_worker()) in ('privacy', 'demo')
  ))
  with check (hub_id = (select scope_hub()) and (
    person_id = (select scope_person()) or learner_id = (select scope_learner()) or (select scope_worker()) in ('privacy', 'demo')
  ));
create policy calendar_feed_by_secret on calendar_feed for select using (
  scope_system() = 'link' and secret_hash = nullif(current_setting('traverse.token_hash', true), '')
);

grant select, insert, update, delete on tracked, tracked_own, tracked_document, tracked_funding, calendar_feed to traverse_app;
