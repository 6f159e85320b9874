-- Action plans: what an adult and their adviser set out to do. Read by the two of them and by nobody else.
create table "action_plan" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "advice_id" uuid not null,
  "shared_at" timestamptz(3),
  "acknowledged_at" timestamptz(3),
  "change_asked" text not null default '',
  "declared_at" timestamptz(3),
  "declared_for" text not null default '',
  "reminders_on" boolean not null default false,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  constraint "action_plan_pkey" primary key ("id"),
  constraint "action_plan_hub_id_advice_id_fkey" foreign key ("hub_id", "advice_id") references "advice_request"("hub_id", "id") on delete cascade on update cascade
);
create unique index "action_plan_hub_id_id_key" on "action_plan"("hub_id", "id");
create unique index "action_plan_hub_id_advice_id_key" on "action_plan"("hub_id", "advice_id");

create table "plan_goal" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "plan_id" uuid not null,
  "kind" text not null,
  "words" text not null,
  "status" text not null default 'in-progress',
  "archive_reason" text,
  "archive_words" text not null default '',
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null,
  constraint "plan_goal_pkey" primary key ("id"),
  constraint "plan_goal_hub_id_plan_id_fkey" foreign key ("hub_id", "plan_id") references "action_plan"("hub_id", "id") on delete cascade on update cascade
);
create unique index "plan_goal_hub_id_id_key" on "plan_goal"("hub_id", "id");
create index "plan_goal_hub_id_plan_id_idx" on "plan_goal"("hub_id", "plan_id");
alter table plan_goal
  add constraint plan_goal_kind check (kind in ('skills', 'work', 'learning', 'other')),
  add constraint plan_goal_status check (status in ('in-progress', 'achieved', 'no-longer-relevant')),
  add constraint plan_goal_archived check ((status = 'no-longer-relevant') = (archive_reason is not null)),
  add constraint plan_goal_why check (archive_reason in ('no-longer-wanted', 'not-with-us', 'nothing-suitable', 'other'));

create table "plan_action" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "plan_id" uuid not null,
  "goal_id" uuid not null,
  "kind" text not null,
  "words" text not null,
  "owner" text not null,
  "due_on" date,
  "note" text not null default '',
  "done_at" timestamptz(3),
  "done_by" text,
  "added_by" text not null,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null,
  constraint "plan_action_pkey" primary key ("id"),
  constraint "plan_action_hub_id_plan_id_fkey" foreign key ("hub_id", "plan_id") references "action_plan"("hub_id", "id") on delete cascade on update cascade,
  constraint "plan_action_hub_id_goal_id_fkey" foreign key ("hub_id", "goal_id") references "plan_goal"("hub_id", "id") on delete cascade on update cascade
);
create unique index "plan_action_hub_id_id_key" on "plan_action"("hub_id", "id");
create index "plan_action_hub_id_plan_id_idx" on "plan_action"("hub_id", "plan_id");
create index "plan_action_due_on_idx" on "plan_action"("due_on");
alter table plan_action
  add constraint plan_action_kind check (kind in (
    'skills-check', 'cv', 'interview-skills', 'vacancy-search', 'enrol', 'workshop', 'apprenticeship-application',
    'follow-up', 'course-search', 'other'
  )),
  add constraint plan_action_owner check (owner in ('person', 'adviser')),
  add constraint plan_action_done check ((done_at is null) = (done_by is null));

create table "plan_signpost" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "plan_id" uuid not null,
  "body" text not null,
  "words" text not null default '',
  "created_at" timestamptz(3) not null,
  constraint "plan_signpost_pkey" primary key ("id"),
  constraint "plan_signpost_hub_id_plan_id_fkey" foreign key ("hub_id", "plan_id") references "action_plan"("hub_id", "id") on delete cascade on update cascade
);
create unique index "plan_signpost_hub_id_id_key" on "plan_signpost"("hub_id", "id");
create index "plan_signpost_hub_id_plan_id_idx" on "plan_signpost"("hub_id", "plan_id");

create table "plan_shortlisted" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "plan_id" uuid not null,
  "opportunity_id" uuid,
  "title" text not null default '',
  "link" text not null default '',
  "why" text not null default '',
  "created_at" timestamptz(3) not null,
  constraint "plan_shortlisted_pkey" primary key ("id"),
  constraint "plan_shortlisted_hub_id_plan_id_fkey" foreign key ("hub_id", "plan_id") references "action_plan"("hub_id", "id") on delete cascade on update cascade
);
create unique index "plan_shortlisted_hub_id_id_key" on "plan_shortlisted"("hub_id", "id");
create index "plan_shortlisted_hub_id_plan_id_idx" on "plan_shortlisted"("hub_id", "plan_id");
alter table plan_shortlisted
  add constraint plan_shortlisted_something check ((opportunity_id is not null) <> (link <> ''));
create unique index plan_shortlisted_once on plan_shortlisted (plan_id, opportunity_id) where opportunity_id is not null;

create table "plan_change" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "plan_id" uuid not null,
  "at" timestamptz(3) not null,
  "part" text not null,
  "what" text not null,
  "thing_id" uuid,
  "act" text not null,
  "fields" text[],
  constraint "plan_change_pkey" primary key ("id"),
  constraint "plan_change_hub_id_plan_id_fkey" foreign key ("hub_id", "plan_id") references "action_plan"("hub_id", "id") on delete cascade on update cascade
);
create unique index "plan_change_hub_id_id_key" on "plan_change"("hub_id", "id");
create index "plan_change_hub_id_plan_id_at_idx" on "plan_change"("hub_id", "plan_id", "at");
alter table plan_change add constraint plan_change_part check (part in ('adult', 'adviser'));

-- The adult and the adviser it is allocated to; of workers only those that advice names. A coordinator sees no plan.
create function scope_walks_with(request uuid) returns boolean language sql stable
  as $$
    select exists (
      select from advice_request asked
      where asked.id = request and asked.hub_id = (select scope_hub()) and (
        asked.id = (select scope_link())
        or asked.person_id = (select scope_person())
        or asked.adviser_id = (select scope_person())
        or (select scope_advises_here())
      )
    )
  $$;
alter table action_plan enable row level security;
alter table action_plan force row level security;
create policy action_plan_of_two on action_plan
  using (hub_id = (select scope_hub()) and scope_walks_with(advice_id))
  with check (hub_id = (select scope_hub()) and scope_walks_with(advice_id));
create policy action_plan_due on action_plan for select using (scope_system() = 'clockwork');
do $$
declare walled text;
begin
  foreach walled in array array['plan_goal', 'plan_action', 'plan_signpost', 'plan_shortlisted', 'plan_change'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy %I on %I using (hub_id = (select scope_hub()) and exists (select from action_plan whole where whole.id = plan_id and whole.hub_id = %I.hub_id)) with check (hub_id = (select scope_hub()) and exists (select from action_plan whole where whole.id = plan_id and whole.hub_id = %I.hub_id))',
      walled || '_of_plan', walled, walled, walled
    );
  end loop;
end $$;
create policy plan_action_due on plan_action for select using (scope_system() = 'clockwork');

-- The worker of plans asks the gate about the one learner a request is tied to.
create policy learner_of_plans on learner for select using (hub_id = (select scope_hub()) and scope_worker() = 'plans');

grant select, insert, update, delete on action_plan, plan_goal, plan_action, plan_signpost, plan_shortlisted, plan_change
  to traverse_app;
