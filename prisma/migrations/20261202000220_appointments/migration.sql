-- An adviser's diary: hours of every week, single times, and meetings with those who asked for advice.

create table "adviser_week" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "adviser_id" uuid not null,
  "weekday" integer not null,
  "from_time" text not null,
  "to_time" text not null,
  "minutes" integer not null,
  "way" text not null,
  "place" text not null default '',
  "link" text not null default '',
  "self_booked" boolean not null default true,
  "starts_on" date not null,
  constraint "adviser_week_pkey" primary key ("id"),
  constraint "adviser_week_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint "adviser_week_adviser_id_fkey" foreign key ("adviser_id") references "person"("id") on delete cascade on update cascade
);
create unique index "adviser_week_hub_id_id_key" on "adviser_week"("hub_id", "id");
create index "adviser_week_hub_id_adviser_id_idx" on "adviser_week"("hub_id", "adviser_id");
alter table adviser_week
  add constraint adviser_week_weekday check (weekday between 1 and 7),
  add constraint adviser_week_hours check (from_time < to_time),
  add constraint adviser_week_minutes check (minutes between 10 and 240),
  add constraint adviser_week_way check (way in ('in-person', 'phone', 'video')),
  add constraint adviser_week_place check ((way = 'in-person') = (place <> '')),
  add constraint adviser_week_link check (link = '' or (way = 'video' and link like 'https://%'));

create table "adviser_time" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "adviser_id" uuid not null,
  "week_id" uuid,
  "starts_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  "way" text not null,
  "place" text not null default '',
  "link" text not null default '',
  "self_booked" boolean not null default true,
  "closed" boolean not null default false,
  constraint "adviser_time_pkey" primary key ("id"),
  constraint "adviser_time_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint "adviser_time_adviser_id_fkey" foreign key ("adviser_id") references "person"("id") on delete cascade on update cascade,
  constraint "adviser_time_hub_id_week_id_fkey" foreign key ("hub_id", "week_id") references "adviser_week"("hub_id", "id")
    on delete cascade on update cascade
);
create unique index "adviser_time_hub_id_id_key" on "adviser_time"("hub_id", "id");
create unique index "adviser_time_once" on "adviser_time"("hub_id", "adviser_id", "starts_at");
alter table adviser_time
  add constraint adviser_time_length check (ends_at > starts_at and ends_at <= starts_at + interval '4 hours'),
  add constraint adviser_time_way check (way in ('in-person', 'phone', 'video')),
  add constraint adviser_time_place check ((way = 'in-person') = (place <> '')),
  add constraint adviser_time_link check (link = '' or (way = 'video' and link like 'https://%'));

create table "appointment" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "series" uuid not null,
  "sequence" integer not null default 0,
  "advice_id" uuid,
  "subject_id" uuid not null,
  "adviser_id" uuid not null,
  "state" text not null default 'offered',
  "starts_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  "way" text not null,
  "place" text not null default '',
  "link" text not null default '',
  "held_until" timestamptz(3) not null,
  "away_from" timestamptz(3) not null,
  "away_until" timestamptz(3) not null,
  "offered_at" timestamptz(3) not null,
  "since" timestamptz(3) not null,
  "reason" text not null default '',
  "rung_at" timestamptz(3),
  "version" integer not null default 1,
  constraint "appointment_pkey" primary key ("id"),
  constraint "appointment_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint "appointment_hub_id_advice_id_fkey" foreign key ("hub_id", "advice_id") references "advice_request"("hub_id", "id")
    on delete cascade on update cascade
);
create unique index "appointment_hub_id_id_key" on "appointment"("hub_id", "id");
create index "appointment_hub_id_adviser_id_starts_at_idx" on "appointment"("hub_id", "adviser_id", "starts_at");
create index "appointment_hub_id_advice_id_idx" on "appointment"("hub_id", "advice_id");
alter table appointment
  add constraint appointment_state check (state in (
    'offered', 'booked', 'moved', 'attended', 'did-not-attend', 'cancelled-by-adult', 'cancelled-by-adviser', 'lapsed'
  )),
  add constraint appointment_length check (ends_at > starts_at and ends_at <= starts_at + interval '4 hours'),
  add constraint appointment_way check (way in ('in-person', 'phone', 'video')),
  add constraint appointment_place check ((way = 'in-person') = (place <> '')),
  add constraint appointment_link check (link = '' or (way = 'video' and link like 'https://%')),
  add constraint appointment_around check (held_until >= ends_at and away_from <= starts_at and away_until >= ends_at),
  add constraint appointment_sequence check (sequence >= 0),
  -- An adviser is with one person at a time, and has a moment after each; whoever presses at the same moment.
  add constraint appointment_adviser_free exclude using gist (
    hub_id with =, adviser_id with =, tstzrange(starts_at, held_until) with &&
  ) where (state in ('offered', 'booked')),
  -- Between two places lies the way; at one place there is none between two meetings.
  add constraint appointment_way_between exclude using gist (
    hub_id with =, adviser_id with =, place with <>, tstzrange(away_from, away_until) with &&
  ) where (state in ('offered', 'booked')),
  -- Nobody is in two meetings.
  add constraint appointment_person_free exclude using gist (
    hub_id with =, subject_id with =, tstzrange(starts_at, ends_at) with &&
  ) where (state = 'booked');
create unique index "appointment_one_booked" on "appointment"("hub_id", "subject_id") where state = 'booked';

-- The secret address of an adviser's diary for their own calendar.
create table "diary_feed" (
  "hub_id" uuid not null,
  "person_id" uuid not null,
  "secret_hash" text not null,
  "made_at" timestamptz(3) not null,
  constraint "diary_feed_pkey" primary key ("hub_id", "person_id"),
  constraint "diary_feed_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint "diary_feed_person_id_fkey" foreign key ("person_id") references "person"("id") on delete cascade on update cascade
);
create unique index "diary_feed_secret_hash_key" on "diary_feed"("secret_hash");

-- When an adviser is not free, and nothing of with whom: for those who choose among the times that are left.
create function adviser_busy(adviser uuid, since timestamptz, until timestamptz)
  returns table (starts_at timestamptz, held_until timestamptz, away_from timestamptz, away_until timestamptz, place text)
  language sql stable set traverse.worker = 'appointments'
  as $$
    select a.starts_at, a.held_until, a.away_from, a.away_until, a.place
    from appointment a
    where a.hub_id = (select scope_hub()) and a.adviser_id = adviser and a.state in ('offered', 'booked')
      and a.away_until > since and a.away_from < until
  $$;

-- A diary is seen by its adviser, by coordinators, and by the adults it is open to; it is its adviser's to write.
alter table adviser_week enable row level security;
alter table adviser_week force row level security;
create policy adviser_week_own on adviser_week
  using (hub_id = (select scope_hub()) and (adviser_id = (select scope_person()) or (select scope_advises_here())))
  with check (hub_id = (select scope_hub()) and (adviser_id = (select scope_person()) or (select scope_advises_here())));
create policy adviser_week_seen on adviser_week for select
  using (hub_id = (select scope_hub()) and (select scope_is('coordinator')));
create policy adviser_week_due on adviser_week for select using (scope_system() = 'clockwork');

alter table adviser_time enable row level security;
alter table adviser_time force row level security;
create policy adviser_time_own on adviser_time
  using (hub_id = (select scope_hub()) and (adviser_id = (select scope_person()) or (select scope_advises_here())))
  with check (hub_id = (select scope_hub()) and (adviser_id = (select scope_person()) or (select scope_advises_here())));
create policy adviser_time_seen on adviser_time for select
  using (hub_id = (select scope_hub()) and (
    (select scope_is('coordinator'))
    or exists (
      select from advice_request asked
      where asked.hub_id = adviser_time.hub_id and asked.adviser_id = adviser_time.adviser_id
        and (asked.id = (select scope_link()) or asked.person_id = (select scope_person()))
    )
  ));

-- A meeting is seen by whoever sees the request it is for, and by its adviser.
alter table appointment enable row level security;
alter table appointment force row level security;
create policy appointment_of_those_in_it on appointment
  using (hub_id = (select scope_hub()) and (
    adviser_id = (select scope_person())
    or exists (select from advice_request asked where asked.id = advice_id and asked.hub_id = appointment.hub_id)
    or (select scope_advises_here())
  ))
  with check (hub_id = (select scope_hub()) and (
    adviser_id = (select scope_person())
    or exists (select from advice_request asked where asked.id = advice_id and asked.hub_id = appointment.hub_id)
    or (select scope_advises_here())
  ));
create policy appointment_due on appointment for select using (scope_system() = 'clockwork');

alter table diary_feed enable row level security;
alter table diary_feed force row level security;
create policy diary_feed_own on diary_feed
  using (hub_id = (select scope_hub()) and (person_id = (select scope_person()) or (select scope_advises_here())))
  with check (hub_id = (select scope_hub()) and (person_id = (select scope_person()) or (select scope_advises_here())));
create policy diary_feed_by_secret on diary_feed for select using (
  scope_system() = 'link' and secret_hash = nullif(current_setting('traverse.token_hash', true), '')
);

-- What an adviser writes here, they write while they are registered.
create trigger adviser_week_registered before insert or update or delete on adviser_week
  for each row execute function only_registered('adviser_id');
create trigger adviser_time_registered before insert or update or delete on adviser_time
  for each row execute function only_registered('adviser_id');
create trigger appointment_registered before insert or update or delete on appointment
  for each row execute function only_registered('adviser_id');

grant select, insert, update, delete on adviser_week, adviser_time, appointment, diary_feed to traverse_app;
