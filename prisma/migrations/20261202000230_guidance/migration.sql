-- Personal guidance for pupils: who advises at which school, meetings, and their records, which stay between the two.

-- Workers of this area and those that see everything of a hub.
create function scope_guides() returns boolean language sql stable parallel safe
  as $$ select scope_worker() in ('guidance', 'privacy', 'demo') $$;

-- An adviser is given to an institution's pupils for a while.
create table "guidance_adviser" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "institution_id" uuid not null,
  "adviser_id" uuid not null,
  "from" date not null,
  "to" date,
  "given_by" uuid not null,
  constraint "guidance_adviser_pkey" primary key ("id"),
  constraint "guidance_adviser_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint "guidance_adviser_hub_id_institution_id_fkey" foreign key ("hub_id", "institution_id") references "institution"("hub_id", "id")
    on delete restrict on update cascade,
  constraint "guidance_adviser_adviser_id_fkey" foreign key ("adviser_id") references "person"("id") on delete cascade on update cascade
);
create unique index "guidance_adviser_hub_id_id_key" on "guidance_adviser"("hub_id", "id");
create unique index "guidance_adviser_once" on "guidance_adviser"("hub_id", "institution_id", "adviser_id") where "to" is null;
alter table guidance_adviser add constraint guidance_adviser_dates check ("to" is null or "to" >= "from");

create table "guidance_meeting" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "institution_id" uuid not null,
  "learner_id" uuid not null,
  "adviser_id" uuid,
  "label" text not null,
  "year_group" integer not null,
  "state" text not null default 'requested',
  "asked_by" text not null,
  "asked_at" timestamptz(3) not null,
  "since" timestamptz(3) not null,
  "met_on" date,
  "shared_at" timestamptz(3),
  "follow_up_on" date,
  "version" integer not null default 1,
  constraint "guidance_meeting_pkey" primary key ("id"),
  constraint "guidance_meeting_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint "guidance_meeting_hub_id_institution_id_fkey" foreign key ("hub_id", "institution_id") references "institution"("hub_id", "id")
    on delete restrict on update cascade,
  constraint "guidance_meeting_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id")
    on delete cascade on update cascade
);
create unique index "guidance_meeting_hub_id_id_key" on "guidance_meeting"("hub_id", "id");
create index "guidance_meeting_hub_id_institution_id_state_idx" on "guidance_meeting"("hub_id", "institution_id", "state");
create index "guidance_meeting_hub_id_adviser_id_state_idx" on "guidance_meeting"("hub_id", "adviser_id", "state");
create index "guidance_meeting_learner_id_idx" on "guidance_meeting"("learner_id");
alter table guidance_meeting
  add constraint guidance_meeting_state check (state in (
    'requested', 'scheduled', 'offered', 'booked', 'attended', 'did-not-attend', 'cancelled', 'record-shared',
    'follow-up-due', 'closed'
  )),
  add constraint guidance_meeting_asked check (asked_by in ('pupil', 'staff')),
  add constraint guidance_meeting_year check (year_group between 0 and 14),
  add constraint guidance_meeting_shared check (shared_at is null or met_on is not null);
-- One meeting at a time is under way for a pupil.
create unique index "guidance_meeting_one_open" on "guidance_meeting"("hub_id", "learner_id")
  where state in ('requested', 'scheduled', 'offered', 'booked', 'did-not-attend');

-- What was said: the pupil's wish, and what was talked about. Between the pupil and the adviser of the meeting.
create table "guidance_record" (
  "meeting_id" uuid not null,
  "hub_id" uuid not null,
  "adviser_id" uuid,
  "wish" text not null default '',
  "talked" text not null default '',
  "written_at" timestamptz(3),
  constraint "guidance_record_pkey" primary key ("meeting_id"),
  constraint "guidance_record_hub_id_meeting_id_fkey" foreign key ("hub_id", "meeting_id") references "guidance_meeting"("hub_id", "id")
    on delete cascade on update cascade
);
create unique index "guidance_record_hub_id_meeting_id_key" on "guidance_record"("hub_id", "meeting_id");

create table "guidance_action" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "meeting_id" uuid not null,
  "adviser_id" uuid not null,
  "place" integer not null,
  "kind" text not null,
  "words" text not null default '',
  "owner" text not null,
  "due_on" date not null,
  "done_at" timestamptz(3),
  constraint "guidance_action_pkey" primary key ("id"),
  constraint "guidance_action_hub_id_meeting_id_fkey" foreign key ("hub_id", "meeting_id") references "guidance_meeting"("hub_id", "id")
    on delete cascade on update cascade
);
create unique index "guidance_action_hub_id_id_key" on "guidance_action"("hub_id", "id");
create unique index "guidance_action_place" on "guidance_action"("hub_id", "meeting_id", "place");
alter table guidance_action add constraint guidance_action_owner check (owner in ('pupil', 'adviser', 'school'));

-- A time of the adviser's diary may be for a pupil's meeting.
alter table appointment
  add column "guidance_id" uuid,
  add constraint "appointment_hub_id_guidance_id_fkey" foreign key ("hub_id", "guidance_id") references "guidance_meeting"("hub_id", "id")
    on delete cascade on update cascade,
  add constraint appointment_for_one check (num_nonnulls(advice_id, guidance_id) = 1);
create index "appointment_hub_id_guidance_id_idx" on "appointment"("hub_id", "guidance_id");

-- Given by whoever leads on careers there, or by coordinators; seen by them and by the adviser.
alter table guidance_adviser enable row level security;
alter table guidance_adviser force row level security;
create policy guidance_adviser_seen on guidance_adviser for select using (hub_id = (select scope_hub()) and (
  adviser_id = (select scope_person()) or institution_id in (select scope_leads()) or (select scope_is('coordinator'))
  or (select scope_guides())
  or exists (select from learner own where own.id = (select scope_learner()) and own.institution_id = guidance_adviser.institution_id)
));
create policy guidance_adviser_kept on guidance_adviser
  using (hub_id = (select scope_hub()) and (
    institution_id in (select scope_leads()) or (select scope_is('coordinator')) or (select scope_guides())
  ))
  with check (hub_id = (select scope_hub()) and (
    institution_id in (select scope_leads()) or (select scope_is('coordinator')) or (select scope_guides())
  ));

-- Is this adviser given to the institution today? Asked by walls, of the person who asks.
create function scope_given(institution uuid) returns boolean language sql stable
  as $$
    select exists (
      select from guidance_adviser
      where hub_id = (select scope_hub()) and institution_id = institution and adviser_id = (select scope_person())
        and "from" <= (select scope_today()) and ("to" is null or "to" >= (select scope_today()))
    )
  $$;

-- A meeting is seen by its pupil, by whoever leads on careers there, and by its adviser while given to that institution.
alter table guidance_meeting enable row level security;
alter table guidance_meeting force row level security;
create policy guidance_meeting_of_those_in_it on guidance_meeting
  using (hub_id = (select scope_hub()) and (
    learner_id = (select scope_learner())
    or institution_id in (select scope_leads())
    or (adviser_id = (select scope_person()) and scope_given(institution_id))
    or (select scope_guides())
  ))
  with check (hub_id = (select scope_hub()) and (
    learner_id = (select scope_learner())
    or institution_id in (select scope_leads())
    or (adviser_id = (select scope_person()) and scope_given(institution_id))
    or (select scope_guides())
  ));
create policy guidance_meeting_due on guidance_meeting for select using (scope_system() = 'clockwork');

-- The record stays between the pupil and the adviser; whoever leads on careers never sees it.
alter table guidance_record enable row level security;
alter table guidance_record force row level security;
create policy guidance_record_of_the_two on guidance_record
  using (hub_id = (select scope_hub()) and exists (
    select from guidance_meeting met
    where met.id = meeting_id and met.hub_id = guidance_record.hub_id
      and (met.learner_id = (select scope_learner()) or met.adviser_id = (select scope_person()) or (select scope_guides()))
  ))
  with check (hub_id = (select scope_hub()) and exists (
    select from guidance_meeting met
    where met.id = meeting_id and met.hub_id = guidance_record.hub_id
      and (met.learner_id = (select scope_learner()) or met.adviser_id = (select scope_person()) or (select scope_guides()))
  ));

alter table guidance_action enable row level security;
alter table guidance_action force row level security;
create policy guidance_action_of_meeting on guidance_action
  using (hub_id = (select scope_hub()) and exists (
    select from guidance_meeting met where met.id = meeting_id and met.hub_id = guidance_action.hub_id
  ))
  with check (hub_id = (select scope_hub()) and exists (
    select from guidance_meeting met where met.id = meeting_id and met.hub_id = guidance_action.hub_id
  ));

-- The time of a meeting is seen by whoever sees the meeting; an adviser's free times by whoever leads on careers where they are given.
create policy appointment_of_guidance on appointment
  using (hub_id = (select scope_hub()) and exists (
    select from guidance_meeting met where met.id = guidance_id and met.hub_id = appointment.hub_id
  ))
  with check (hub_id = (select scope_hub()) and exists (
    select from guidance_meeting met where met.id = guidance_id and met.hub_id = appointment.hub_id
  ));
create policy adviser_time_of_guidance on adviser_time for select using (hub_id = (select scope_hub()) and exists (
  select from guidance_adviser given
  where given.hub_id = adviser_time.hub_id and given.adviser_id = adviser_time.adviser_id
    and given.institution_id in (select scope_leads())
    and given."from" <= (select scope_today()) and (given."to" is null or given."to" >= (select scope_today()))
));

create trigger guidance_meeting_registered before insert or update or delete on guidance_meeting
  for each row execute function only_registered('adviser_id');
create trigger guidance_record_registered before insert or update or delete on guidance_record
  for each row execute function only_registered('adviser_id');
create trigger guidance_action_registered before insert or update or delete on guidance_action
  for each row execute function only_registered('adviser_id');

grant select, insert, update, delete on guidance_adviser, guidance_meeting, guidance_record, guidance_action to traverse_app;
