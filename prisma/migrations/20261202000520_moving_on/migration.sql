-- A record goes along from school to college, and to the adult; by a hand-over that the new side acknowledges or claims.
create table "hand_over" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "learner_id" uuid not null,
  "kind" text not null,
  "from_institution_id" uuid not null,
  "to_institution_id" uuid,
  "state" text not null default 'offered',
  "takes" text[],
  "chosen_at" timestamptz(3),
  "leaves_on" date not null,
  "label" text not null,
  "year_group" integer not null,
  "new_label" text,
  "new_year" integer,
  "seen_to" text[],
  "begun_by" uuid,
  "answered_by" uuid,
  "reason_code" text,
  "code_hash" text,
  "joins" integer not null default 0,
  "answer_by" date not null,
  "arrived_at" timestamptz(3),
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null,
  constraint "hand_over_pkey" primary key ("id"),
  constraint "hand_over_hub_id_learner_id_fkey" foreign key ("hub_id", "learner_id") references "learner"("hub_id", "id") on delete cascade on update cascade,
  constraint "hand_over_hub_id_from_institution_id_fkey" foreign key ("hub_id", "from_institution_id") references "institution"("hub_id", "id") on delete restrict on update cascade,
  constraint "hand_over_hub_id_to_institution_id_fkey" foreign key ("hub_id", "to_institution_id") references "institution"("hub_id", "id") on delete restrict on update cascade
);
create unique index "hand_over_code_hash_key" on "hand_over"("code_hash");
create unique index "hand_over_hub_id_id_key" on "hand_over"("hub_id", "id");
create index "hand_over_hub_id_learner_id_idx" on "hand_over"("hub_id", "learner_id");
create index "hand_over_hub_id_from_institution_id_idx" on "hand_over"("hub_id", "from_institution_id");
create index "hand_over_hub_id_to_institution_id_idx" on "hand_over"("hub_id", "to_institution_id");
alter table hand_over
  add constraint hand_over_kind check (kind in ('institution', 'adult') and (kind = 'adult') = (to_institution_id is null)),
  add constraint hand_over_elsewhere check (to_institution_id <> from_institution_id),
  add constraint hand_over_state check (
    state in ('offered', 'acknowledged', 'arrived', 'claimed', 'declined', 'expired', 'withdrawn')
  ),
  add constraint hand_over_takes check (takes <@ array['exploring', 'thoughts', 'criteria', 'applications', 'placements']),
  add constraint hand_over_acknowledged check (state not in ('acknowledged', 'arrived') or (new_label is not null and new_year is not null)),
  add constraint hand_over_arrived check ((state in ('arrived', 'claimed')) = (arrived_at is not null));
-- One way out at a time.
create unique index hand_over_once on hand_over (learner_id) where state in ('offered', 'acknowledged');

-- Does the person who asks advise adults of the hub today?
create function scope_advises() returns boolean language sql stable
  as $$
    select exists (
      select from membership
      where person_id = (select scope_person()) and hub_id = (select scope_hub()) and role = 'adviser'
        and ("to" is null or "to" > current_date)
    )
  $$;

-- The walls. It asks no learner's wall, so that the learner's may ask it: the old institution sees it until the last day,
-- the new one from the offer, the learner always, the adult what they claimed, and their adviser what was left behind.
alter table hand_over enable row level security;
alter table hand_over force row level security;
create policy hand_over_of_those_in_it on hand_over
  using (hub_id = (select scope_hub()) and (
    (from_institution_id in (select scope_institutions()) and leaves_on >= current_date and state not in ('arrived', 'claimed'))
    or (to_institution_id in (select scope_institutions()) and state in ('offered', 'acknowledged', 'arrived'))
    or learner_id = (select scope_learner())
    or answered_by = (select scope_person())
    or (state = 'claimed' and (select scope_advises()))
    or (select scope_worker()) in ('moving-on', 'privacy', 'demo')
  ))
  with check (hub_id = (select scope_hub()) and (
    from_institution_id in (select scope_institutions())
    or to_institution_id in (select scope_institutions())
    or learner_id = (select scope_learner())
    or answered_by = (select scope_person())
    or (select scope_worker()) in ('moving-on', 'privacy', 'demo')
  ));
create policy hand_over_by_code on hand_over for select using (
  scope_system() in ('link', 'sign-in') and code_hash = nullif(current_setting('traverse.token_hash', true), '')
);
create policy hand_over_joined on hand_over for update
  using (scope_system() = 'sign-in' and code_hash = nullif(current_setting('traverse.token_hash', true), ''))
  with check (scope_system() = 'sign-in' and code_hash = nullif(current_setting('traverse.token_hash', true), ''));
create policy hand_over_due on hand_over for select using (scope_system() = 'clockwork');

-- From its acknowledgement on the new institution sees the learner; the worker of this area moves them.
create policy learner_arriving on learner for select using (
  hub_id = (select scope_hub()) and exists (
    select from hand_over h
    where h.learner_id = learner.id and h.hub_id = learner.hub_id and h.state = 'acknowledged'
      and h.to_institution_id in (select scope_institutions())
  )
);
create policy learner_moved on learner
  using (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on')
  with check (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on');

-- What stays with the old institution is deleted when they arrive elsewhere; a row must be seen to be deleted.
create policy learner_flags_left on learner_flags using (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on');
create policy learner_card_left on learner_card using (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on');
create policy roster_change_left on roster_change using (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on');

-- What somebody did not take along: hidden from the new institution, and from an adviser of the adult, whatever else is seen.
create function left_behind(part text, learner uuid, hub uuid, made timestamptz) returns boolean language sql stable
  as $$
    select exists (
      select from hand_over h
      where h.learner_id = learner and h.hub_id = hub and not (part = any(h.takes))
        and (
          (h.to_institution_id in (select scope_institutions()) and (h.state = 'acknowledged' or (h.state = 'arrived' and made <= h.arrived_at)))
          or (h.state = 'claimed' and made <= h.arrived_at and exists (
            select from learner who where who.id = h.learner_id and who.hub_id = h.hub_id and who.adviser_id = (select scope_person())
          ))
        )
    )
  $$;
create policy thought_left_behind on thought as restrictive using (not left_behind('thoughts', learner_id, hub_id, saved_at));
create policy fragment_heard_left_behind on fragment_heard as restrictive using (not left_behind('exploring', learner_id, hub_id, heard_at));
create policy discussion_left_behind on discussion as restrictive using (not left_behind('exploring', learner_id, hub_id, recorded_at));
create policy canvas_left_behind on canvas as restrictive using (not left_behind('exploring', learner_id, hub_id, changed_at));
create policy canvas_fragment_left_behind on canvas_fragment as restrictive using (
  coalesce(current_setting('traverse.cut', true), '') <> ''
  or exists (select from canvas whole where whole.id = canvas_id and whole.hub_id = canvas_fragment.hub_id)
);
create policy exploration_statement_left_behind on exploration_statement as restrictive using (not left_behind('criteria', learner_id, hub_id, changed_at));
create policy tracked_left_behind on tracked as restrictive using (not left_behind('applications', learner_id, hub_id, created_at));
create policy placement_left_behind on placement as restrictive using (not left_behind('placements', learner_id, hub_id, created_at));
-- Equity flags never travel: not while the learner is on the way, and then they are deleted.
create policy learner_flags_stay on learner_flags as restrictive using (
  not exists (
    select from hand_over h
    where h.learner_id = learner_flags.learner_id and h.hub_id = learner_flags.hub_id and h.state = 'acknowledged'
      and h.to_institution_id in (select scope_institutions())
  )
);

grant select, insert, update, delete on hand_over to traverse_app;
