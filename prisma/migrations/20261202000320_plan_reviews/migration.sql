-- How it went: asked at three, six and twelve months, in peace.
create table "plan_review" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "plan_id" uuid not null,
  "number" integer not null,
  "state" text not null default 'planned',
  "due_on" date not null,
  "rule" text not null,
  "held_since" timestamptz(3),
  "hold_reason" text,
  "asked" integer not null default 0,
  "asked_at" timestamptz(3),
  "exempt_reason" text,
  "exempt_words" text not null default '',
  "outcome" text,
  "evidence" text,
  "confirmed_by" text,
  "words" text not null default '',
  "answered_by" text,
  "answered_at" timestamptz(3),
  constraint "plan_review_pkey" primary key ("id"),
  constraint "plan_review_hub_id_plan_id_fkey" foreign key ("hub_id", "plan_id") references "action_plan"("hub_id", "id") on delete cascade on update cascade
);
create unique index "plan_review_hub_id_id_key" on "plan_review"("hub_id", "id");
create unique index "plan_review_hub_id_plan_id_number_key" on "plan_review"("hub_id", "plan_id", "number");
create index "plan_review_state_due_on_idx" on "plan_review"("state", "due_on");
alter table plan_review
  add constraint plan_review_state check (state in ('planned', 'asked', 'answered', 'left', 'exempt')),
  add constraint plan_review_number check (number between 1 and 3),
  add constraint plan_review_asked check (asked between 0 and 2 and (asked = 0) = (asked_at is null)),
  add constraint plan_review_held check ((held_since is null) = (hold_reason is null)),
  add constraint plan_review_exempt check ((state = 'exempt') = (exempt_reason is not null)),
  add constraint plan_review_answered check ((state = 'answered') = (outcome is not null and answered_at is not null)),
  add constraint plan_review_outcome check (outcome in (
    'learning', 'work', 'better-work', 'volunteering', 'self-employment', 'none', 'not-known'
  )),
  add constraint plan_review_evidence check (
    (outcome is null) = (evidence is null) and (evidence is distinct from 'confirmed' or confirmed_by is not null)
  ),
  add constraint plan_review_rule check (rule in (
    'from-acknowledged', 'from-last-review', 'after-hold', 'agreed-with-adult'
  ));
alter table plan_review enable row level security;
alter table plan_review force row level security;
create policy plan_review_of_plan on plan_review
  using (hub_id = (select scope_hub()) and exists (select from action_plan whole where whole.id = plan_id and whole.hub_id = plan_review.hub_id))
  with check (hub_id = (select scope_hub()) and exists (select from action_plan whole where whole.id = plan_id and whole.hub_id = plan_review.hub_id));
create policy plan_review_due on plan_review for select using (scope_system() = 'clockwork');
grant select, insert, update, delete on plan_review to traverse_app;
