-- Placements: one person at one workplace for some days, from asking to how it went. No name and no contact is kept.
create function scope_link() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('traverse.link', true), '')::uuid $$;

create table "placement" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "opportunity_id" uuid not null,
  "learner_id" uuid not null,
  "institution_id" uuid,
  "employer_id" uuid,
  "provider_id" uuid,
  "year_group" integer,
  "state" text not null default 'drafted',
  "waits_since" timestamptz(3) not null,
  "starts_on" date not null,
  "ends_on" date not null,
  "words" text not null default '',
  "reason_code" text,
  "reason" text,
  "link_hash" text,
  "link_ends_at" timestamptz(3),
  "reminded_at" timestamptz(3),
  "arranged_by" uuid,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null,
  constraint "placement_pkey" primary key ("id"),
  constraint "placement_hub_id_opportunity_id_fkey" foreign key ("hub_id", "opportunity_id") references "opportunity"("hub_id", "id") on delete cascade on update cascade,
  constraint "placement_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade
);
create unique index "placement_hub_id_id_key" on "placement"("hub_id", "id");
create unique index "placement_link_hash_key" on "placement"("link_hash");
create index "placement_hub_id_learner_id_idx" on "placement"("hub_id", "learner_id");
create index "placement_hub_id_institution_id_state_idx" on "placement"("hub_id", "institution_id", "state");
create index "placement_hub_id_employer_id_state_idx" on "placement"("hub_id", "employer_id", "state");
create index "placement_hub_id_opportunity_id_idx" on "placement"("hub_id", "opportunity_id");
create index "placement_hub_id_state_waits_since_idx" on "placement"("hub_id", "state", "waits_since");
alter table placement
  add constraint placement_hub_id_institution_id_fkey foreign key (hub_id, institution_id) references institution (hub_id, id)
    on delete restrict on update cascade,
  add constraint placement_hub_id_employer_id_fkey foreign key (hub_id, employer_id) references hub_employer (hub_id, employer_id)
    on delete restrict on update cascade,
  add constraint placement_hub_id_provider_id_fkey foreign key (hub_id, provider_id) references provider (hub_id, id)
    on delete restrict on update cascade,
  add constraint placement_state check (state in (
    'drafted', 'submitted', 'read', 'employer-accepted', 'student-confirmed', 'agreement-draft', 'employer-completed',
    'school-completed', 'parent-ok', 'signatures', 'signed', 'started', 'completed', 'evaluated', 'rejected', 'expired',
    'cancelled-by-employer', 'cancelled-by-student', 'cancelled-by-school', 'ended-early', 'did-not-show'
  )),
  add constraint placement_dates check (ends_on >= starts_on and ends_on < starts_on + 200),
  add constraint placement_year check (year_group is null or year_group between 0 and 14),
  -- One week, one placement: whole weeks are compared, Monday to Sunday, whoever confirms at the same moment.
  add constraint placement_one_a_week exclude using gist (
    learner_id with =,
    daterange(date_trunc('week', starts_on::timestamp)::date, date_trunc('week', ends_on::timestamp)::date + 7) with &&
  ) where (state in (
    'student-confirmed', 'agreement-draft', 'employer-completed', 'school-completed', 'parent-ok', 'signatures', 'signed',
    'started', 'completed', 'evaluated'
  ));
-- Nobody asks twice for the same while the first still stands.
create unique index placement_asked_once on placement (learner_id, opportunity_id) where state in (
  'drafted', 'submitted', 'read', 'employer-accepted', 'student-confirmed', 'agreement-draft', 'employer-completed',
  'school-completed', 'parent-ok', 'signatures', 'signed', 'started'
);

create table "placement_agreement" (
  "placement_id" uuid not null,
  "hub_id" uuid not null,
  "rules_from" date,
  "weekdays" integer[],
  "day_from" text,
  "day_to" text,
  "break_minutes" integer,
  "insurance" text,
  "insured_until" date,
  "safety" text[],
  "never_done" text[],
  "host_named" boolean not null default false,
  "employer_at" timestamptz(3),
  "employer_by" uuid,
  "contact_in_place" boolean not null default false,
  "needs_told" boolean not null default false,
  "school_at" timestamptz(3),
  "school_by" uuid,
  "parent_on" date,
  "parent_at" timestamptz(3),
  "parent_by" uuid,
  constraint "placement_agreement_pkey" primary key ("placement_id"),
  constraint "placement_agreement_hub_id_placement_id_fkey" foreign key ("hub_id", "placement_id") references "placement"("hub_id", "id") on delete cascade on update cascade
);
create unique index "placement_agreement_hub_id_placement_id_key" on "placement_agreement"("hub_id", "placement_id");
alter table placement_agreement
  add constraint placement_agreement_insurance check (insurance in ('held', 'sole-trader')),
  add constraint placement_agreement_break check (break_minutes between 0 and 240);

create table "placement_signature" (
  "placement_id" uuid not null,
  "hub_id" uuid not null,
  "party" text not null,
  "signed_by" uuid,
  "signed_at" timestamptz(3) not null,
  constraint "placement_signature_pkey" primary key ("placement_id", "party"),
  constraint "placement_signature_hub_id_placement_id_fkey" foreign key ("hub_id", "placement_id") references "placement"("hub_id", "id") on delete cascade on update cascade
);
alter table placement_signature
  add constraint placement_signature_party check (party in ('employer', 'institution', 'learner'));

create table "placement_day" (
  "placement_id" uuid not null,
  "hub_id" uuid not null,
  "day" date not null,
  "minutes" integer not null,
  "recorded_by" uuid,
  "recorded_at" timestamptz(3) not null,
  constraint "placement_day_pkey" primary key ("placement_id", "day"),
  constraint "placement_day_hub_id_placement_id_fkey" foreign key ("hub_id", "placement_id") references "placement"("hub_id", "id") on delete cascade on update cascade
);
alter table placement_day
  add constraint placement_day_minutes check (minutes between 0 and 780);

create table "placement_evaluation" (
  "placement_id" uuid not null,
  "hub_id" uuid not null,
  "side" text not null,
  "people_met" boolean not null,
  "task_done" boolean not null,
  "talked" boolean not null,
  "words" text not null default '',
  "given_by" uuid,
  "given_at" timestamptz(3) not null,
  constraint "placement_evaluation_pkey" primary key ("placement_id", "side"),
  constraint "placement_evaluation_hub_id_placement_id_fkey" foreign key ("hub_id", "placement_id") references "placement"("hub_id", "id") on delete cascade on update cascade
);
alter table placement_evaluation
  add constraint placement_evaluation_side check (side in ('employer', 'learner'));

-- The walls: whoever sees the learner, whoever offers the place, the hub's coordinators, and the one letter's link.
create function scope_hosts(employer uuid, provider uuid) returns boolean language sql stable
  as $$
    select exists (
      select from membership
      where person_id = (select scope_person()) and hub_id = (select scope_hub()) and ("to" is null or "to" > current_date)
        and (
          role = 'coordinator'
          or (role = 'employer-admin' and employer_id = employer)
          or (role = 'provider-admin' and provider_id = provider)
        )
    )
  $$;

alter table placement enable row level security;
alter table placement force row level security;
create policy placement_of_those_in_it on placement
  using (hub_id = (select scope_hub()) and (
    id = (select scope_link())
    or exists (select from learner who where who.id = learner_id and who.hub_id = placement.hub_id)
    or scope_hosts(employer_id, provider_id)
  ))
  with check (hub_id = (select scope_hub()) and (
    id = (select scope_link())
    or exists (select from learner who where who.id = learner_id and who.hub_id = placement.hub_id)
    or scope_hosts(employer_id, provider_id)
  ));
create policy placement_by_token on placement for select using (
  scope_system() = 'link' and link_hash = nullif(current_setting('traverse.token_hash', true), '')
);
create policy placement_due on placement for select using (scope_system() = 'clockwork');

-- What hangs on a placement is seen by whoever sees it.
do $$
declare walled text;
begin
  foreach walled in array array['placement_agreement', 'placement_signature', 'placement_day', 'placement_evaluation'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy %I on %I using (hub_id = (select scope_hub()) and exists (select from placement whole where whole.id = placement_id and whole.hub_id = %I.hub_id)) with check (hub_id = (select scope_hub()) and exists (select from placement whole where whole.id = placement_id and whole.hub_id = %I.hub_id))',
      walled || '_of_placement', walled, walled, walled
    );
  end loop;
end
$$;

grant select, insert, update, delete
  on placement, placement_agreement, placement_signature, placement_day, placement_evaluation to traverse_app;
