-- The second wall: roles, row-level security and the invariants that hold whatever the code does.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Roles belong to the cluster, so several databases share them.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['traverse_app', 'traverse_queue'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception
      when duplicate_object or unique_violation then null;
    end;
    begin
      execute format('grant %I to %I', wanted, current_user);
    exception
      when duplicate_object or unique_violation then null;
    end;
  end loop;
end
$$;

-- Whom a transaction speaks for. Unset means nobody, and nobody sees nothing.
create function scope_hub() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('traverse.hub', true), '')::uuid $$;
create function scope_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('traverse.person', true), '')::uuid $$;
create function scope_system() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('traverse.system', true), '') $$;

-- Tables Prisma has no words for.

-- A time taken, for a class or for an employer; two that overlap cannot both stand.
create table booking (
  hub_id uuid not null,
  encounter_id uuid not null,
  resource text not null,
  span tstzrange not null check (not isempty(span)),
  primary key (encounter_id, resource),
  foreign key (hub_id, encounter_id) references encounter (hub_id, id) on delete cascade,
  constraint booking_no_overlap unique (resource, span without overlaps)
);

create table rate_limit (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

-- Files on their way in. Owned by an import row that is scoped; only the platform opens it.
create schema staging;

-- A row of the national school register, or of the simpler layout of schools, read and checked. A value the file
-- leaves blank is null and changes nothing.
create table staging.school_row (
  import_id uuid not null,
  line integer not null,
  urn text not null,
  ukprn text,
  name text not null,
  kind text not null,
  phases text[] not null,
  low_age integer,
  high_age integer,
  street text,
  town text,
  postcode text,
  latitude double precision,
  longitude double precision,
  website text,
  disadvantage double precision,
  status text,
  closed_on date,
  authority text,
  authority_name text,
  left_out boolean not null default false,
  primary key (import_id, line)
);

-- Which school followed which.
create table staging.successor_row (
  import_id uuid not null,
  line integer not null,
  urn text not null,
  successor_urn text not null,
  left_out boolean not null default false,
  primary key (import_id, line)
);

-- An employer, or a further site of one; `employer_id` says which, once known.
create table staging.employer_row (
  import_id uuid not null,
  line integer not null,
  name text not null,
  companies_house_no text,
  sector text,
  sic_section text,
  size_band text,
  website text,
  monthly_cap integer,
  site_name text,
  town text,
  postcode text,
  latitude double precision,
  longitude double precision,
  employer_id uuid,
  known boolean not null default false,
  left_out boolean not null default false,
  primary key (import_id, line)
);
create index employer_row_register_no on staging.employer_row (import_id, companies_house_no);

-- A row with a problem, as it stood in the file: the cells of the columns that are read.
create table staging.bad_row (
  import_id uuid not null,
  line integer not null,
  cells text[] not null,
  primary key (import_id, line)
);

create function staging.sweep() returns trigger language plpgsql as $$
begin
  delete from staging.school_row where import_id = old.id;
  delete from staging.successor_row where import_id = old.id;
  delete from staging.employer_row where import_id = old.id;
  delete from staging.bad_row where import_id = old.id;
  return null;
end
$$;
create trigger import_swept after delete on import for each row execute function staging.sweep();

-- Text without case and accents, for searching; and a firm's name without the words that come and go.
create function plain(text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;
create function name_key(text) returns text language sql immutable strict parallel safe
  as $$ select regexp_replace(regexp_replace(public.plain($1), '\m(the|limited|ltd|plc|llp|cic)\M', '', 'g'), '[^a-z0-9]+', '', 'g') $$;

-- Invariants.
alter table hub add constraint hub_settings check (notice_days between 0 and 60 and wave_size between 1 and 10 and wave_days between 1 and 20 and monthly_share between 1 and 100);
alter table institution add constraint institution_disadvantage check (disadvantage between 0 and 1);
alter table institution add constraint institution_status check (status in ('open', 'closing', 'closed'));
alter table cohort add constraint cohort_numbers check (roll >= 0 and target between 1 and 20 and year_group between 0 and 14);
alter table employer add constraint employer_cap check (monthly_cap between 0 and 31);
alter table membership add constraint membership_dates check ("to" is null or "to" >= "from");
alter table membership add constraint membership_one_place check (num_nonnulls(institution_id, employer_id, provider_id) <= 1);
create unique index membership_once on membership (hub_id, person_id, role, coalesce(institution_id, employer_id, provider_id, hub_id)) where "to" is null;
alter table invitation add constraint invitation_one_place check (num_nonnulls(institution_id, employer_id, provider_id) <= 1);
create unique index invitation_open_once on invitation (hub_id, email, role, coalesce(institution_id, employer_id, provider_id, hub_id)) where accepted_at is null and withdrawn_at is null;
alter table offer add constraint offer_numbers check (max_group between 1 and 1000 and times_per_year between 1 and 200 and lead_days between 0 and 365 and travel_km between 0 and 1000);
alter table offer_slot add constraint offer_slot_seats check (seats_left between 0 and seats and ends_at > starts_at);
alter table encounter_request add constraint request_seats check (seats between 1 and 12 and seats_left between 0 and seats);
alter table encounter_request add constraint request_times check (ends_at is null or ends_at > starts_at);
alter table request_group add constraint request_group_numbers check (headcount between 1 and 1000 and (attended is null or attended between 0 and headcount));
alter table request_date add constraint request_date_times check (ends_at > starts_at);
alter table contact_month add constraint contact_month_cap check (contacted between 0 and cap);
alter table contact add constraint contact_seven_days exclude using gist (employer_id with =, daterange(contacted_on, contacted_on + 7) with &&);
alter table fact add constraint fact_state check (state in ('waiting', 'relayed', 'quarantined'));
alter table delivery add constraint delivery_state check (state in ('claimed', 'done', 'failed', 'moot'));

create index fact_due on fact (next_attempt_at, id) where state = 'waiting';

-- Row-level security: one plain policy for everything that lives in a hub. The scope is asked for in a subselect, so
-- that it is read once a query and not once a row.
do $$
declare
  walled text;
begin
  foreach walled in array array[
    'institution', 'cohort', 'hub_employer', 'provider', 'membership', 'invitation', 'import', 'import_problem', 'task',
    'offer', 'offer_slot', 'encounter_request', 'request_group', 'request_date', 'routing_wave', 'approach', 'conflict',
    'encounter', 'evaluation', 'coordinator_task', 'quiet_reminder', 'booking', 'fact', 'delivery'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format('create policy %I on %I using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()))', walled || '_of_hub', walled);
  end loop;
end
$$;

alter table hub enable row level security;
alter table hub force row level security;
create policy hub_itself on hub using (id = scope_hub()) with check (id = scope_hub());
create policy hub_for_systems on hub for select using (scope_system() in ('sign-in', 'relay', 'clockwork', 'set-up'));
create policy hub_set_up on hub for insert with check (scope_system() = 'set-up');

-- An employer may serve several hubs: seen where it is linked, or by its public register number, alone or in a file.
alter table employer enable row level security;
alter table employer force row level security;
create policy employer_linked on employer for select using (
  exists (select from hub_employer link where link.employer_id = employer.id and link.hub_id = (select scope_hub()))
  or companies_house_no = nullif(current_setting('traverse.register_no', true), '')
  or exists (
    select from staging.employer_row staged
    where staged.import_id = nullif(current_setting('traverse.import', true), '')::uuid
      and staged.companies_house_no = employer.companies_house_no
  )
);
create policy employer_added on employer for insert with check (scope_hub() is not null);
create policy employer_changed on employer for update using (
  exists (select from hub_employer link where link.employer_id = employer.id and link.hub_id = (select scope_hub()))
);

alter table employer_site enable row level security;
alter table employer_site force row level security;
create policy employer_site_linked on employer_site using (
  exists (select from hub_employer link where link.employer_id = employer_site.employer_id and link.hub_id = (select scope_hub()))
);

-- Asks are counted across hubs, so the count is seen wherever the employer is linked; it does not say who asked.
alter table contact enable row level security;
alter table contact force row level security;
create policy contact_linked on contact using (
  exists (select from hub_employer link where link.employer_id = contact.employer_id and link.hub_id = (select scope_hub()))
);
alter table contact_month enable row level security;
alter table contact_month force row level security;
create policy contact_month_linked on contact_month using (
  exists (select from hub_employer link where link.employer_id = contact_month.employer_id and link.hub_id = (select scope_hub()))
);

alter table person enable row level security;
alter table person force row level security;
create policy person_seen on person for select using (
  id = scope_person()
  or scope_system() in ('sign-in', 'clockwork', 'set-up')
  or exists (select from membership held where held.person_id = person.id and held.hub_id = (select scope_hub()))
);
create policy person_added on person for insert with check (scope_system() in ('sign-in', 'set-up') or scope_hub() is not null);
create policy person_changed on person for update using (id = scope_person() or scope_system() = 'sign-in');
create policy person_expired on person for delete using (scope_system() = 'clockwork' and expires_on < current_date);

create policy membership_own on membership for select using (person_id = scope_person() or scope_system() in ('sign-in', 'clockwork'));
create policy membership_joined on membership for insert with check (scope_system() in ('sign-in', 'set-up'));
create policy membership_renewed on membership for update using (scope_system() = 'sign-in');
create policy membership_expired on membership for delete using (scope_system() = 'clockwork' and expires_on < current_date);

create policy invitation_answered on invitation for select using (scope_system() in ('sign-in', 'clockwork'));
create policy invitation_used on invitation for update using (scope_system() = 'sign-in');
create policy invitation_expired on invitation for delete using (scope_system() = 'clockwork' and expires_on < current_date);

alter table sign_in enable row level security;
alter table sign_in force row level security;
create policy sign_in_itself on sign_in using (scope_system() = 'sign-in');
create policy sign_in_swept on sign_in using (scope_system() = 'clockwork' and expires_at < now());

alter table session enable row level security;
alter table session force row level security;
create policy session_sign_in on session using (scope_system() = 'sign-in');
create policy session_own on session using (person_id = scope_person());
create policy session_swept on session using (scope_system() = 'clockwork' and (expires_at < now() or ends_at < now()));
-- A change of role in a hub cuts the person's sessions at once. A row must be seen to be deleted.
create policy session_cut on session for delete using (
  exists (select from membership held where held.person_id = session.person_id and held.hub_id = (select scope_hub()))
);
create policy session_to_cut on session for select using (
  exists (select from membership held where held.person_id = session.person_id and held.hub_id = (select scope_hub()))
);

alter table set_up_link enable row level security;
alter table set_up_link force row level security;
create policy set_up_link_itself on set_up_link using (scope_system() = 'set-up');

create policy fact_relayed on fact using (scope_system() = 'relay');
create policy fact_of_no_hub on fact for insert with check (hub_id is null and scope_system() in ('sign-in', 'set-up'));

create policy delivery_of_no_hub on delivery using (hub_id is null and scope_system() = 'sign-in');
create policy delivery_expired on delivery using (scope_system() = 'clockwork' and expires_on < current_date);

alter table inbox_letter enable row level security;
alter table inbox_letter force row level security;
create policy inbox_letter_itself on inbox_letter using (scope_system() = 'inbox');

-- An employer's link opens its own approach and nothing else.
create policy approach_by_link on approach for select using (
  scope_system() = 'link' and token_hash = nullif(current_setting('traverse.token_hash', true), '')
);

-- The clock looks for what is due in every hub, then acts inside one.
create policy request_due on encounter_request for select using (scope_system() = 'clockwork');
create policy request_date_due on request_date for select using (scope_system() = 'clockwork');
create policy encounter_due on encounter for select using (scope_system() = 'clockwork');
create policy routing_wave_due on routing_wave for select using (scope_system() = 'clockwork');
create policy offer_due on offer for select using (scope_system() = 'clockwork');
create policy task_expired on task using (scope_system() = 'clockwork' and expires_on < current_date);
create policy import_expired on import using (scope_system() = 'clockwork' and expires_on < current_date);

-- What the app may touch at all. History is written and relayed, never rewritten or deleted.
grant usage on schema public, staging to traverse_app;
grant select, insert, update, delete on all tables in schema public, staging to traverse_app;
revoke update, delete on fact from traverse_app;
grant update (state, attempts, next_attempt_at, relayed_at, error) on fact to traverse_app;
do $$
begin
  if to_regclass('_prisma_migrations') is not null then
    revoke all on _prisma_migrations from traverse_app;
    grant select on _prisma_migrations to traverse_app;
  end if;
end
$$;
alter default privileges in schema staging grant select, insert, update, delete on tables to traverse_app;
