-- Clips that hold these words, by their ids alone. The match of words is no leakproof operator, so under row-level security
-- the index could only be asked after every row had been let through. Here it is asked first; what a listener may see of
-- the ids is decided afterwards by the policies of the tables they are joined to. Nothing but ids leaves.
create function words_found(words text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp rows 200
  as $$
    select id from answer where state = 'published' and words_en @@ websearch_to_tsquery('english', words)
    union
    select id from answer where state = 'published' and words_plain @@ websearch_to_tsquery('simple', plain(words))
  $$;
revoke all on function words_found(text) from public;
grant execute on function words_found(text) to traverse_app;
