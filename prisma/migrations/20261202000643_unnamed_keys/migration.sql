-- Keys that nothing names, and since when that is known here: another database, restored by mistake, has a day to go again
-- before a key is shredded for it.
create table notes.unnamed (
  key_id uuid primary key,
  seen_at timestamptz(3) not null
);
grant select, insert, delete on notes.unnamed to traverse_notes;
alter table notes.unnamed enable row level security;
alter table notes.unnamed force row level security;
create policy unnamed_swept on notes.unnamed to traverse_notes
  using (scope_system() = 'clockwork') with check (scope_system() = 'clockwork');
