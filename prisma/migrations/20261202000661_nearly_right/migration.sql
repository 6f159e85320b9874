-- The word nearest to one that is typed, of the names of what is open to everybody; null where none is near. By its owner,
-- like `opportunities_saying`: likeness is no leakproof operator. It says one word of what anybody may read.
create index opportunity_title_nearly on opportunity using gin (plain(title) gin_trgm_ops) where state = 'live';
create function word_nearly(typed text) returns text
  language sql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.5
  as $$
    select word from (
      select distinct regexp_split_to_table(plain(title), '[^[:alnum:]]+') as word from (
        select title from opportunity where state = 'live' and plain(title) %> plain(typed) limit 500
      ) near
    ) words
    where length(word) > 3 and similarity(word, plain(typed)) >= 0.35
    order by similarity(word, plain(typed)) desc, word limit 1
  $$;
revoke all on function word_nearly(text) from public;
grant execute on function word_nearly(text) to traverse_app;
