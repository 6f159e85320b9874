-- Who asked to be forgotten, and what the nightly sweep may take.

create table "erasure" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "kind" text not null,
  "subject_id" uuid,
  "keys" text[],
  "state" text not null default 'asked',
  "asked_at" timestamptz(3) not null,
  "done_at" timestamptz(3),
  "expires_on" date not null,
  constraint "erasure_pkey" primary key ("id"),
  constraint "erasure_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade
);
create unique index "erasure_hub_id_id_key" on "erasure"("hub_id", "id");
create unique index "erasure_hub_id_subject_id_key" on "erasure"("hub_id", "subject_id");
create index "erasure_state_asked_at_idx" on "erasure"("state", "asked_at");
create index erasure_keys on erasure using gin (keys);

alter table erasure add constraint erasure_kind check (kind in ('person', 'contribution'));
alter table erasure add constraint erasure_state check (state in ('asked', 'told', 'done'));
-- Once it is done nobody can be read from it.
alter table erasure add constraint erasure_forgets check ((state = 'done') = (subject_id is null) and (state = 'done') = (done_at is not null));

alter table erasure enable row level security;
alter table erasure force row level security;
create policy erasure_of_hub on erasure using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));
create policy erasure_worked on erasure using (scope_system() = 'erasure');

-- What belongs to no hub goes with the person.
create policy person_erased on person using (scope_system() = 'erasure');
create policy membership_erased on membership using (scope_system() = 'erasure');
create policy session_erased on session using (scope_system() = 'erasure');
create policy sign_in_erased on sign_in using (scope_system() = 'erasure');
create policy set_up_link_erased on set_up_link using (scope_system() = 'erasure');
create policy inbox_letter_erased on inbox_letter using (scope_system() = 'erasure');
create policy hub_of_erasure on hub for select using (scope_system() = 'erasure');

-- What belongs to no hub and is past its clock.
create policy set_up_link_swept on set_up_link using (scope_system() = 'clockwork' and expires_at < now() - interval '30 days');
create policy inbox_letter_swept on inbox_letter using (scope_system() = 'clockwork' and received_at < now() - interval '30 days');
create policy fact_of_sweep on fact for insert with check (hub_id is null and scope_system() = 'clockwork');

-- History of more than six years goes. The app itself may never delete from it: the span stands here alone.
create policy fact_forgotten on fact using (scope_system() = 'clockwork' and at < now() - interval '6 years');
create function forget_old_facts(most integer) returns integer language plpgsql security definer set search_path = public as $$
declare
  gone integer;
begin
  delete from fact where id in (
    select id from fact where at < now() - interval '6 years' and state <> 'waiting' order by at limit most
  );
  get diagnostics gone = row_count;
  return gone;
end
$$;
revoke all on function forget_old_facts(integer) from public;
grant execute on function forget_old_facts(integer) to traverse_app;

grant select, insert, update, delete on erasure to traverse_app;
