-- A key that is on its way out, or was lost, takes no further note; what it sealed stays until it is shredded or its clock
-- ends. One key of an adult's notes is in use at a time.
alter table notes.key add column retired_at timestamptz(3);
alter table notes.key drop constraint key_advice_id_key;
create unique index key_in_use on notes.key (advice_id) where retired_at is null;
create index key_advice on notes.key (advice_id);
grant update (retired_at) on notes.key to traverse_notes;

-- An adviser names a key and sets a lost one aside; that notes go is the adult's to say, and the clock's.
drop policy key_of_two on notes.key;
create policy key_of_adult on notes.key to traverse_notes
  using (hub_id = (select scope_hub()) and notes.is_adult(advice_id))
  with check (hub_id = (select scope_hub()) and notes.is_adult(advice_id));
create policy key_seen_by_adviser on notes.key for select to traverse_notes
  using (hub_id = (select scope_hub()) and notes.is_adviser(advice_id));
create policy key_named_by_adviser on notes.key for insert to traverse_notes
  with check (hub_id = (select scope_hub()) and notes.is_adviser(advice_id));
create policy key_set_aside_by_adviser on notes.key for update to traverse_notes
  using (hub_id = (select scope_hub()) and notes.is_adviser(advice_id))
  with check (hub_id = (select scope_hub()) and notes.is_adviser(advice_id));
