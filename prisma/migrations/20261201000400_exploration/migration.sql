-- AlterTable
ALTER TABLE "exploration_cycle" ADD COLUMN     "cleared_by" TEXT,
ADD COLUMN     "referred_because" TEXT,
ADD COLUMN     "referred_by" UUID,
ADD COLUMN     "referred_until" DATE,
ADD COLUMN     "referred_words" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reopened_at" TIMESTAMPTZ(3),
ADD COLUMN     "reopened_because" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "resumes_to" TEXT,
ADD COLUMN     "returned_at" TIMESTAMPTZ(3),
ADD COLUMN     "returned_because" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "submitted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "institution" ADD COLUMN     "safeguarding_lead_id" UUID;

-- CreateTable
CREATE TABLE "fragment_heard" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "answer_id" UUID,
    "teller" UUID NOT NULL,
    "question" INTEGER NOT NULL,
    "major" TEXT,
    "sector" TEXT,
    "leaving" TEXT,
    "district" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "percent" INTEGER NOT NULL,
    "read" BOOLEAN NOT NULL,
    "mode" TEXT NOT NULL,
    "session" TEXT NOT NULL DEFAULT '',
    "heard_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fragment_heard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thought" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "answer_id" UUID,
    "teller" UUID NOT NULL,
    "question" INTEGER NOT NULL,
    "major" TEXT,
    "sector" TEXT,
    "leaving" TEXT,
    "district" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "from_ms" INTEGER,
    "to_ms" INTEGER,
    "form" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "file_key" TEXT,
    "file_mime" TEXT,
    "file_bytes" INTEGER,
    "scribed_by" UUID,
    "kept" BOOLEAN NOT NULL DEFAULT false,
    "seen_at" TIMESTAMPTZ(3),
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "thought_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discussion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "people" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "facilitator" TEXT NOT NULL DEFAULT '',
    "held_on" DATE NOT NULL,
    "surprised" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "discussion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "canvas" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "question" INTEGER NOT NULL,
    "share" TEXT NOT NULL DEFAULT '',
    "differ" TEXT NOT NULL DEFAULT '',
    "depended" TEXT NOT NULL DEFAULT '',
    "self" TEXT NOT NULL DEFAULT '',
    "scribed_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "canvas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "canvas_fragment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "canvas_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "answer_id" UUID,
    "teller" UUID NOT NULL,
    "question" INTEGER NOT NULL,
    "major" TEXT,
    "role" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "canvas_fragment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exploration_statement" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "interests" TEXT NOT NULL DEFAULT '',
    "majors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sectors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "criteria" JSONB NOT NULL DEFAULT '[]',
    "no_words" TEXT NOT NULL DEFAULT '',
    "no_majors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "no_sectors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exploration_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exploration_adjustment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "count" TEXT NOT NULL,
    "to" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exploration_adjustment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exploration_counts" (
    "hub_id" UUID NOT NULL,
    "counts" JSONB NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exploration_counts_pkey" PRIMARY KEY ("hub_id")
);

-- CreateTable
CREATE TABLE "safeguarding_copy" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "thought_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "given_by" UUID NOT NULL,
    "given_to" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "expires_on" DATE NOT NULL,

    CONSTRAINT "safeguarding_copy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "fragment_heard_answer_id_idx" ON "fragment_heard"("answer_id");

-- CreateIndex
CREATE INDEX "fragment_heard_hub_id_learner_id_cycle_id_idx" ON "fragment_heard"("hub_id", "learner_id", "cycle_id");

-- CreateIndex
CREATE UNIQUE INDEX "fragment_heard_hub_id_id_key" ON "fragment_heard"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "fragment_heard_hub_id_cycle_id_teller_question_mode_session_key" ON "fragment_heard"("hub_id", "cycle_id", "teller", "question", "mode", "session");

-- CreateIndex
CREATE INDEX "thought_answer_id_idx" ON "thought"("answer_id");

-- CreateIndex
CREATE INDEX "thought_hub_id_learner_id_cycle_id_idx" ON "thought"("hub_id", "learner_id", "cycle_id");

-- CreateIndex
CREATE UNIQUE INDEX "thought_hub_id_id_key" ON "thought"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "discussion_hub_id_id_key" ON "discussion"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "discussion_hub_id_learner_id_group_id_key" ON "discussion"("hub_id", "learner_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "canvas_hub_id_id_key" ON "canvas"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "canvas_hub_id_learner_id_id_key" ON "canvas"("hub_id", "learner_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "canvas_hub_id_cycle_id_key" ON "canvas"("hub_id", "cycle_id");

-- CreateIndex
CREATE INDEX "canvas_fragment_answer_id_idx" ON "canvas_fragment"("answer_id");

-- CreateIndex
CREATE UNIQUE INDEX "canvas_fragment_hub_id_id_key" ON "canvas_fragment"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "canvas_fragment_hub_id_canvas_id_teller_key" ON "canvas_fragment"("hub_id", "canvas_id", "teller");

-- CreateIndex
CREATE UNIQUE INDEX "exploration_statement_hub_id_id_key" ON "exploration_statement"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "exploration_statement_hub_id_learner_id_key" ON "exploration_statement"("hub_id", "learner_id");

-- CreateIndex
CREATE INDEX "exploration_adjustment_hub_id_learner_id_cycle_id_idx" ON "exploration_adjustment"("hub_id", "learner_id", "cycle_id");

-- CreateIndex
CREATE UNIQUE INDEX "exploration_adjustment_hub_id_id_key" ON "exploration_adjustment"("hub_id", "id");

-- CreateIndex
CREATE INDEX "safeguarding_copy_hub_id_given_to_idx" ON "safeguarding_copy"("hub_id", "given_to");

-- CreateIndex
CREATE UNIQUE INDEX "safeguarding_copy_hub_id_id_key" ON "safeguarding_copy"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "exploration_cycle_hub_id_learner_id_id_key" ON "exploration_cycle"("hub_id", "learner_id", "id");

-- AddForeignKey
ALTER TABLE "fragment_heard" ADD CONSTRAINT "fragment_heard_hub_id_learner_id_cycle_id_fkey" FOREIGN KEY ("hub_id", "learner_id", "cycle_id") REFERENCES "exploration_cycle"("hub_id", "learner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thought" ADD CONSTRAINT "thought_hub_id_learner_id_cycle_id_fkey" FOREIGN KEY ("hub_id", "learner_id", "cycle_id") REFERENCES "exploration_cycle"("hub_id", "learner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_hub_id_learner_id_cycle_id_fkey" FOREIGN KEY ("hub_id", "learner_id", "cycle_id") REFERENCES "exploration_cycle"("hub_id", "learner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canvas" ADD CONSTRAINT "canvas_hub_id_learner_id_cycle_id_fkey" FOREIGN KEY ("hub_id", "learner_id", "cycle_id") REFERENCES "exploration_cycle"("hub_id", "learner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canvas_fragment" ADD CONSTRAINT "canvas_fragment_hub_id_learner_id_canvas_id_fkey" FOREIGN KEY ("hub_id", "learner_id", "canvas_id") REFERENCES "canvas"("hub_id", "learner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exploration_statement" ADD CONSTRAINT "exploration_statement_hub_id_learner_id_fkey" FOREIGN KEY ("hub_id", "learner_id") REFERENCES "learner"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exploration_adjustment" ADD CONSTRAINT "exploration_adjustment_hub_id_learner_id_cycle_id_fkey" FOREIGN KEY ("hub_id", "learner_id", "cycle_id") REFERENCES "exploration_cycle"("hub_id", "learner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exploration_counts" ADD CONSTRAINT "exploration_counts_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safeguarding_copy" ADD CONSTRAINT "safeguarding_copy_hub_id_institution_id_fkey" FOREIGN KEY ("hub_id", "institution_id") REFERENCES "institution"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table fragment_heard add constraint fragment_heard_numbers check (percent between 0 and 100 and question between 1 and 30);
alter table fragment_heard add constraint fragment_heard_mode check (mode in ('through', 'traverse', 'mix', 'blind', 'together'));
alter table thought add constraint thought_form check (form in ('words', 'drawing', 'audio', 'scribed'));
alter table thought add constraint thought_has check (
  (form in ('words', 'scribed') and words <> '') or (form in ('drawing', 'audio') and file_key is not null)
);
alter table thought add constraint thought_scribed check ((form = 'scribed') <= (scribed_by is not null));
alter table discussion add constraint discussion_kind check (kind in ('class', 'adviser', 'peer-group', 'family'));
alter table discussion add constraint discussion_people check (people between 1 and 40);
alter table canvas add constraint canvas_question check (question between 1 and 30);
alter table exploration_adjustment add constraint exploration_adjustment_to check ("to" >= 0);
alter table exploration_cycle add constraint cycle_returned check (returned_at is null or returned_because <> '');
alter table exploration_cycle add constraint cycle_referred check (
  (referred_because is null) = (referred_until is null) and (referred_because is null) = (referred_by is null)
);
create index exploration_cycle_waiting on exploration_cycle (submitted_at) where state = 'gate-review';

-- The walls: what hangs on a learner is seen by whoever sees the learner.
do $$
declare
  walled text;
begin
  foreach walled in array array[
    'fragment_heard', 'thought', 'discussion', 'canvas', 'canvas_fragment', 'exploration_statement', 'exploration_adjustment'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy %I on %I using (hub_id = (select scope_hub()) and exists (select from learner where learner.id = %I.learner_id and learner.hub_id = %I.hub_id)) '
      || 'with check (hub_id = (select scope_hub()) and exists (select from learner where learner.id = %I.learner_id and learner.hub_id = %I.hub_id))',
      walled || '_of_learner', walled, walled, walled, walled, walled);
    execute format('grant select, insert, update, delete on %I to traverse_app', walled);
  end loop;
end
$$;

alter table exploration_counts enable row level security;
alter table exploration_counts force row level security;
create policy exploration_counts_of_hub on exploration_counts using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));

-- A copy is for the safeguarding lead it was given to and for who gave it, for nobody else of the hub or the school.
alter table safeguarding_copy enable row level security;
alter table safeguarding_copy force row level security;
create policy safeguarding_copy_of_two on safeguarding_copy
  using (hub_id = (select scope_hub()) and (given_to = (select scope_person()) or given_by = (select scope_person()) or (select scope_worker()) in ('exploration', 'privacy', 'demo')))
  with check (hub_id = (select scope_hub()) and (given_to = (select scope_person()) or given_by = (select scope_person()) or (select scope_worker()) in ('exploration', 'privacy', 'demo')));
create policy safeguarding_copy_expired on safeguarding_copy using (scope_system() = 'clockwork' and expires_on < current_date);

grant select, insert, update, delete on exploration_counts, safeguarding_copy to traverse_app;

-- The clock looks for what is due in every hub, then acts inside one. A thought goes when its day has come, a member of
-- staff has seen it, the learner does not keep it, and its cycle needs it no more.
create policy exploration_cycle_due on exploration_cycle for select using (scope_system() = 'clockwork');
create policy thought_expired on thought using (
  scope_system() = 'clockwork' and expires_on < current_date and not kept and seen_at is not null
  and exists (
    select from exploration_cycle cycle
    where cycle.id = thought.cycle_id and cycle.hub_id = thought.hub_id and cycle.state in ('cleared', 'superseded')
  )
);

-- A clip that was taken back leaves the thought and what was met; the link is cut, in every hub.
do $$
declare
  linked text;
begin
  foreach linked in array array['fragment_heard', 'thought', 'canvas_fragment'] loop
    execute format('create policy %I on %I for update using (answer_id = nullif(current_setting(''traverse.cut'', true), '''')::uuid) with check (answer_id is null)', linked || '_cut', linked);
    execute format('create policy %I on %I for select using (coalesce(answer_id, nullif(current_setting(''traverse.cut'', true), '''')::uuid) = nullif(current_setting(''traverse.cut'', true), '''')::uuid)', linked || '_to_cut', linked);
  end loop;
end
$$;
create function explored_link_cut() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.state = 'removed' and old.state <> 'removed') then
    perform set_config('traverse.cut', old.id::text, true);
    update fragment_heard set answer_id = null where answer_id = old.id;
    update thought set answer_id = null where answer_id = old.id;
    update canvas_fragment set answer_id = null where answer_id = old.id;
    perform set_config('traverse.cut', '', true);
  end if;
  return null;
end
$$;
create trigger explored_link_cut after update of state or delete on answer for each row execute function explored_link_cut();

-- Twenty-four months are counted from the clearing on, as in gate.ts: counted back from today the last of February is another
-- day. In UTC, whatever the session's own zone.
create or replace function eligible_for_matching(learner uuid, at timestamptz) returns boolean language sql stable
  as $$
    select exists (
      select from learner who
      join exploration_cycle cycle on cycle.learner_id = who.id and cycle.hub_id = who.hub_id
      left join institution place on place.id = who.institution_id and place.hub_id = who.hub_id
      where who.id = learner
        and cycle.state = 'cleared' and cycle.phase = phase_of(who.year_group)
        and cycle.cleared_at <= at
        and (cycle.cleared_at at time zone 'UTC' + interval '24 months') at time zone 'UTC' > at
        and who.profiling_on
        and (who.leaves_on is null or who.leaves_on >= (at at time zone 'Europe/London')::date)
        and (who.year_group is null or who.year_group >= 14
          or (who.year_group >= 10 and place.matching_on and place.dpia_on <= (at at time zone 'Europe/London')::date))
    )
  $$;
