-- Advisers' notes: a schema of their own, which the app's role has no right on, read and written by a role that only the
-- platform steps to, for one transaction. The words are sealed; the key of each adult's notes lies outside the database.
do $$
begin
  begin
    create role traverse_notes nologin;
  exception
    when duplicate_object or unique_violation then null;
  end;
  begin
    execute format('grant traverse_notes to %I', current_user);
  exception
    when duplicate_object or unique_violation then null;
  end;
end
$$;

create schema notes;

-- The name of one adult's key, and the day the adult chose to have their notes gone by, if they did.
create table notes.key (
  id uuid primary key,
  hub_id uuid not null,
  advice_id uuid not null unique,
  until date,
  created_at timestamptz(3) not null,
  foreign key (hub_id, advice_id) references public.advice_request (hub_id, id) on delete cascade on update cascade
);

create table notes.entry (
  id uuid primary key default uuidv7(),
  hub_id uuid not null,
  advice_id uuid not null,
  key_id uuid not null references notes.key (id) on delete cascade,
  -- Who wrote it, and which adviser may read it: the same, unless the adult hands it on.
  adviser_id uuid not null,
  held_by uuid not null,
  body bytea not null,
  written_at timestamptz(3) not null
);
create index entry_advice on notes.entry (advice_id, written_at);

-- Who opened which note, and when: an adviser, or the adult where nobody is named.
create table notes.opening (
  id uuid primary key default uuidv7(),
  hub_id uuid not null,
  advice_id uuid not null,
  entry_id uuid not null references notes.entry (id) on delete cascade,
  person_id uuid,
  opened_at timestamptz(3) not null
);
create index opening_advice on notes.opening (advice_id, opened_at);

grant usage on schema public, notes to traverse_notes;
grant select (id, hub_id, person_id, adviser_id, expires_on) on advice_request to traverse_notes;
-- The walls of a request ask what hat somebody wears.
grant select on membership to traverse_notes;
grant select, insert, delete on notes.key to traverse_notes;
grant update (until) on notes.key to traverse_notes;
grant select, insert on notes.entry, notes.opening to traverse_notes;
grant update (held_by) on notes.entry to traverse_notes;

-- Whose notes a transaction may touch at all.
create function notes.is_adult(request uuid) returns boolean language sql stable
  as $$
    select exists (
      select from public.advice_request asked
      where asked.id = request and asked.hub_id = (select public.scope_hub())
        and (asked.id = (select public.scope_link()) or asked.person_id = (select public.scope_person()))
    )
  $$;
create function notes.is_adviser(request uuid) returns boolean language sql stable
  as $$
    select exists (
      select from public.advice_request asked
      where asked.id = request and asked.hub_id = (select public.scope_hub())
        and asked.adviser_id = (select public.scope_person())
        and asked.person_id is distinct from (select public.scope_person())
    )
  $$;

alter table notes.key enable row level security;
alter table notes.key force row level security;
alter table notes.entry enable row level security;
alter table notes.entry force row level security;
alter table notes.opening enable row level security;
alter table notes.opening force row level security;

create policy key_of_two on notes.key to traverse_notes
  using (hub_id = (select scope_hub()) and (notes.is_adult(advice_id) or notes.is_adviser(advice_id)))
  with check (hub_id = (select scope_hub()) and (notes.is_adult(advice_id) or notes.is_adviser(advice_id)));
create policy key_shredded on notes.key to traverse_notes
  using (scope_system() = 'clockwork' or (hub_id = (select scope_hub()) and scope_system() = 'erasure'));

create policy entry_read on notes.entry for select to traverse_notes
  using (
    hub_id = (select scope_hub())
    and (notes.is_adult(advice_id) or (held_by = (select scope_person()) and notes.is_adviser(advice_id)))
  );
create policy entry_written on notes.entry for insert to traverse_notes
  with check (
    hub_id = (select scope_hub()) and adviser_id = (select scope_person()) and held_by = (select scope_person())
    and notes.is_adviser(advice_id)
  );
create policy entry_handed_on on notes.entry for update to traverse_notes
  using (hub_id = (select scope_hub()) and notes.is_adult(advice_id))
  with check (hub_id = (select scope_hub()) and notes.is_adult(advice_id));

create policy opening_read on notes.opening for select to traverse_notes
  using (hub_id = (select scope_hub()) and notes.is_adult(advice_id));
create policy opening_written on notes.opening for insert to traverse_notes
  with check (
    hub_id = (select scope_hub()) and person_id is not distinct from (select scope_person())
    and (notes.is_adult(advice_id) or notes.is_adviser(advice_id))
  );
