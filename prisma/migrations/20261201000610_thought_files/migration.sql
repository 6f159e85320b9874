-- Which of some files a thought points to: keys in, keys out. The clock may not read thoughts, so it is asked here; that a
-- drawing belongs to somebody is all that leaves, and not to whom.
create function thought_files_known(keys text[]) returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select file_key from thought where file_key = any(keys) $$;
revoke all on function thought_files_known(text[]) from public;
grant execute on function thought_files_known(text[]) to traverse_app;

-- Asked each night, a batch of keys at a time.
create index thought_file on thought (file_key) where file_key is not null;
