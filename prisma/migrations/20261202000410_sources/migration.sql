-- Where opportunities come from besides people: files, and feeds read by the clock. Each reading says what it found.
create table "opportunity_feed" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "employer_id" uuid,
  "provider_id" uuid,
  "name" text not null,
  "url" text not null,
  "format" text not null,
  "sector" text not null,
  "major" text not null,
  "every_hours" integer not null,
  "trusted" boolean not null default false,
  "state" text not null default 'active',
  "etag" text,
  "last_modified" text,
  "last_read_at" timestamptz(3),
  "last_outcome" text,
  "failures" integer not null default 0,
  "next_read_at" timestamptz(3) not null,
  "created_by" uuid not null,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null,
  constraint "opportunity_feed_pkey" primary key ("id"),
  constraint "opportunity_feed_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade
);
create unique index "opportunity_feed_hub_id_id_key" on "opportunity_feed"("hub_id", "id");
create index "opportunity_feed_state_next_read_at_idx" on "opportunity_feed"("state", "next_read_at");
alter table opportunity_feed
  add constraint opportunity_feed_hub_id_employer_id_fkey foreign key (hub_id, employer_id) references hub_employer (hub_id, employer_id)
    on delete restrict on update cascade,
  add constraint opportunity_feed_hub_id_provider_id_fkey foreign key (hub_id, provider_id) references provider (hub_id, id)
    on delete restrict on update cascade,
  add constraint opportunity_feed_state check (state in ('active', 'paused', 'ended')),
  add constraint opportunity_feed_format check (format in ('courses', 'vacancies', 'job-postings')),
  add constraint opportunity_feed_url check (url ~ '^https?://'),
  add constraint opportunity_feed_hours check (every_hours between 1 and 168);

create table "opportunity_reading" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "feed_id" uuid,
  "employer_id" uuid,
  "provider_id" uuid,
  "format" text not null,
  "file_name" text not null default '',
  "state" text not null,
  "problem" text,
  "rows" integer not null default 0,
  "added" integer not null default 0,
  "changed" integer not null default 0,
  "unchanged" integer not null default 0,
  "merged" integer not null default 0,
  "withdrawn" integer not null default 0,
  "over" integer not null default 0,
  "repeated" integer not null default 0,
  "left_out" integer not null default 0,
  "faults" jsonb not null default '[]',
  "bad_rows" jsonb not null default '[]',
  "started_by" uuid,
  "created_at" timestamptz(3) not null,
  "applied_at" timestamptz(3),
  "undo_until" timestamptz(3),
  "expires_on" date not null,
  constraint "opportunity_reading_pkey" primary key ("id"),
  constraint "opportunity_reading_hub_id_feed_id_fkey" foreign key ("hub_id", "feed_id") references "opportunity_feed"("hub_id", "id") on delete cascade on update cascade,
  constraint "opportunity_reading_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade
);
create unique index "opportunity_reading_hub_id_id_key" on "opportunity_reading"("hub_id", "id");
create index "opportunity_reading_hub_id_feed_id_created_at_idx" on "opportunity_reading"("hub_id", "feed_id", "created_at");
alter table opportunity_reading
  add constraint opportunity_reading_hub_id_employer_id_fkey foreign key (hub_id, employer_id) references hub_employer (hub_id, employer_id)
    on delete restrict on update cascade,
  add constraint opportunity_reading_hub_id_provider_id_fkey foreign key (hub_id, provider_id) references provider (hub_id, id)
    on delete restrict on update cascade,
  add constraint opportunity_reading_state check (state in ('reading', 'checked', 'applied', 'refused', 'discarded', 'undone'));

-- Which feed it comes from, what the source calls it, and what it said last.
alter table opportunity
  add column feed_id uuid,
  add column ref text,
  add column said_hash text,
  add constraint opportunity_hub_id_feed_id_fkey foreign key (hub_id, feed_id) references opportunity_feed (hub_id, id)
    on delete restrict on update cascade;
create index opportunity_hub_id_feed_id_idx on opportunity (hub_id, feed_id);
-- One reference stands once in a hub, whoever brings it.
create unique index opportunity_ref on opportunity (hub_id, ref)
  where ref is not null and state in ('draft', 'checked', 'live', 'filled');

-- The same thing under two references: the same name, offered by the same, in the same place, from the same day.
create function same_offer(title text, organisation text, district text, starts_on date) returns text
  language sql immutable parallel safe
  as $$ select concat_ws('|', name_key(title), name_key(organisation), lower(district), starts_on - date '2000-01-01') $$;

create table staging.opportunity_row (
  reading_id uuid not null,
  line integer not null,
  ref text not null,
  hash text not null,
  item jsonb not null,
  fate text not null default 'new',
  opportunity_id uuid,
  before jsonb,
  primary key (reading_id, line)
);
grant select, insert, update, delete on staging.opportunity_row to traverse_app;

create function staging.sweep_opportunities() returns trigger language plpgsql as $$
begin
  delete from staging.opportunity_row where reading_id = old.id;
  return old;
end $$;
create trigger opportunity_reading_swept after delete on opportunity_reading for each row
  execute function staging.sweep_opportunities();

alter table opportunity_feed enable row level security;
alter table opportunity_feed force row level security;
create policy opportunity_feed_of_hub on opportunity_feed
  using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));
create policy opportunity_feed_due on opportunity_feed for select using (scope_system() = 'clockwork');

alter table opportunity_reading enable row level security;
alter table opportunity_reading force row level security;
create policy opportunity_reading_of_hub on opportunity_reading
  using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));

grant select, insert, update, delete on opportunity_feed, opportunity_reading to traverse_app;
