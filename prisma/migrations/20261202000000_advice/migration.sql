-- Advice for adults: who may advise, how they work, and who asked. Notes of advisers do not stand here.
create table "adviser_registration" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "person_id" uuid not null,
  "body" text not null,
  "level" integer not null,
  "from" date not null,
  "to" date not null,
  "checked_by" uuid not null,
  "checked_at" timestamptz(3) not null,
  "version" integer not null default 1,
  constraint "adviser_registration_pkey" primary key ("id"),
  constraint "adviser_registration_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade
);
create unique index "adviser_registration_hub_id_id_key" on "adviser_registration"("hub_id", "id");
create index "adviser_registration_hub_id_person_id_to_idx" on "adviser_registration"("hub_id", "person_id", "to");
alter table adviser_registration
  add constraint adviser_registration_person_id_fkey foreign key (person_id) references person (id) on delete cascade on update cascade,
  add constraint adviser_registration_body check (body in ('rcdp', 'rcl')),
  add constraint adviser_registration_level check (level between 4 and 8),
  add constraint adviser_registration_dates check ("to" >= "from");

create table "adviser_profile" (
  "person_id" uuid not null,
  "hub_id" uuid not null,
  "employer" text not null,
  "provider_id" uuid,
  "institution_id" uuid,
  "languages" text[],
  "caseload_cap" integer not null default 40,
  "travel_minutes" integer not null default 30,
  "buffer_minutes" integer not null default 15,
  "district" text not null default '',
  "version" integer not null default 1,
  "updated_at" timestamptz(3) not null,
  constraint "adviser_profile_pkey" primary key ("hub_id", "person_id"),
  constraint "adviser_profile_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade
);
alter table adviser_profile
  add constraint adviser_profile_person_id_fkey foreign key (person_id) references person (id) on delete cascade on update cascade,
  add constraint adviser_profile_hub_id_provider_id_fkey foreign key (hub_id, provider_id) references provider (hub_id, id)
    on delete restrict on update cascade,
  add constraint adviser_profile_hub_id_institution_id_fkey foreign key (hub_id, institution_id) references institution (hub_id, id)
    on delete restrict on update cascade,
  add constraint adviser_profile_cap check (caseload_cap between 0 and 500),
  add constraint adviser_profile_minutes check (travel_minutes between 0 and 240 and buffer_minutes between 0 and 120);

create table "advice_request" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "reference" text not null,
  "state" text not null default 'received',
  "channel" text not null,
  "words" text not null,
  "name" text not null default '',
  "contact_by" text not null,
  "email" text not null default '',
  "phone" text not null default '',
  "address" text not null default '',
  "safe_contact" text not null default '',
  "may_leave_message" boolean not null default false,
  "language" text not null default 'en',
  "access" text[],
  "access_words" text not null default '',
  "age_band" text not null default '',
  "district" text not null default '',
  "person_id" uuid,
  "learner_id" uuid,
  "link_hash" text,
  "link_ends_at" timestamptz(3),
  "urgency" text,
  "deadline_on" date,
  "constraints" text[],
  "benefits_linked" boolean not null default false,
  "conflict" text not null default '',
  "conflict_with" uuid[],
  "adviser_id" uuid,
  "received_at" timestamptz(3) not null,
  "triaged_at" timestamptz(3),
  "triaged_by" uuid,
  "allocated_at" timestamptz(3),
  "first_offered_at" timestamptz(3),
  "first_met_at" timestamptz(3),
  "since" timestamptz(3) not null,
  "missed" integer not null default 0,
  "reason_code" text,
  "reason" text,
  "taken_by" uuid,
  "expires_on" date not null,
  "version" integer not null default 1,
  constraint "advice_request_pkey" primary key ("id"),
  constraint "advice_request_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade
);
create unique index "advice_request_link_hash_key" on "advice_request"("link_hash");
create unique index "advice_request_hub_id_id_key" on "advice_request"("hub_id", "id");
create unique index "advice_request_hub_id_reference_key" on "advice_request"("hub_id", "reference");
create index "advice_request_hub_id_state_since_idx" on "advice_request"("hub_id", "state", "since");
create index "advice_request_hub_id_adviser_id_state_idx" on "advice_request"("hub_id", "adviser_id", "state");
create index "advice_request_person_id_idx" on "advice_request"("person_id");
alter table advice_request
  add constraint advice_request_state check (state in (
    'received', 'acknowledged', 'triaged', 'signposted', 'allocated', 'appointment-offered', 'booked', 'attended',
    'did-not-attend', 'plan-drafted', 'plan-shared', 'plan-acknowledged', 'in-progress', 'review-due', 'reviewed', 'closed',
    'withdrawn', 'unreachable', 'transferred', 'on-hold'
  )),
  add constraint advice_request_channel check (channel in ('page', 'phone', 'drop-in')),
  add constraint advice_request_contact check (contact_by in ('email', 'phone', 'text', 'letter')),
  add constraint advice_request_urgency check (urgency in ('routine', 'soon', 'deadline')),
  add constraint advice_request_deadline check (urgency is distinct from 'deadline' or deadline_on is not null),
  add constraint advice_request_missed check (missed >= 0);

-- Who asks: roles of the one hub, held today.
create function scope_is(wanted text) returns boolean language sql stable
  as $$
    select exists (
      select from membership
      where person_id = (select scope_person()) and hub_id = (select scope_hub()) and role = wanted
        and ("to" is null or "to" > current_date)
    )
  $$;
create function scope_advises_here() returns boolean language sql stable parallel safe
  as $$ select scope_worker() in ('advice', 'appointments', 'plans', 'privacy', 'demo') $$;

alter table adviser_registration enable row level security;
alter table adviser_registration force row level security;
create policy adviser_registration_of_hub on adviser_registration
  using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));
create policy adviser_registration_due on adviser_registration for select using (scope_system() = 'clockwork');
alter table adviser_profile enable row level security;
alter table adviser_profile force row level security;
create policy adviser_profile_of_hub on adviser_profile
  using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));

-- A request is seen by whoever asked, the hub's coordinators, its adviser, and any adviser while it has none.
alter table advice_request enable row level security;
alter table advice_request force row level security;
create policy advice_request_seen on advice_request
  using (hub_id = (select scope_hub()) and (
    id = (select scope_link())
    or person_id = (select scope_person())
    or adviser_id = (select scope_person())
    or (select scope_is('coordinator'))
    or (adviser_id is null and (select scope_is('adviser')))
    or (select scope_advises_here())
  ))
  with check (hub_id = (select scope_hub()) and (
    id = (select scope_link())
    or person_id = (select scope_person())
    or (select scope_is('coordinator'))
    or (select scope_is('adviser'))
    or (select scope_advises_here())
  ));
create policy advice_request_by_token on advice_request for select using (
  scope_system() = 'link' and link_hash = nullif(current_setting('traverse.token_hash', true), '')
);
create policy advice_request_due on advice_request for select using (scope_system() = 'clockwork');
create policy advice_request_expired on advice_request for delete using (scope_system() = 'clockwork' and expires_on < current_date);

grant select, insert, update, delete on adviser_registration, adviser_profile, advice_request to traverse_app;
