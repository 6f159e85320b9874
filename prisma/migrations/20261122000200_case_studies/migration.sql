-- AlterTable
ALTER TABLE "hub" ADD COLUMN     "interviews_a_day" INTEGER NOT NULL DEFAULT 3;

-- CreateTable
CREATE TABLE "module" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "phases" TEXT[],
    "state" TEXT NOT NULL DEFAULT 'assembling',
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "employer_cap" INTEGER NOT NULL DEFAULT 2,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "module_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "module_id" UUID,
    "employer_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'nominated',
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "slug" TEXT NOT NULL,
    "shown_as" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "soc" TEXT,
    "sector" TEXT,
    "district" TEXT NOT NULL DEFAULT '',
    "nominee_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "leaving" TEXT,
    "gender" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "way" TEXT,
    "access_needs" TEXT NOT NULL DEFAULT '',
    "chaperone" BOOLEAN NOT NULL DEFAULT false,
    "question_set" INTEGER NOT NULL DEFAULT 1,
    "recordist_id" UUID,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "heard" INTEGER NOT NULL DEFAULT 0,
    "consent_ends_on" DATE,
    "recorded_at" TIMESTAMPTZ(3),
    "partial" BOOLEAN NOT NULL DEFAULT false,
    "approved_cut" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "published_by" UUID,
    "suspended_by" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "media_gone_at" TIMESTAMPTZ(3),
    "reason_code" TEXT,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributor" (
    "contribution_id" UUID NOT NULL,
    "hub_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "email_key" TEXT NOT NULL,
    "phone_key" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "token_hash" TEXT NOT NULL,
    "sends" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "link_ends_at" TIMESTAMPTZ(3),
    "reminded" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "expires_on" DATE NOT NULL,

    CONSTRAINT "contributor_pkey" PRIMARY KEY ("contribution_id")
);

-- CreateTable
CREATE TABLE "nomination" (
    "contribution_id" UUID NOT NULL,
    "hub_id" UUID NOT NULL,
    "nominator_id" UUID,
    "employer_id" UUID,
    "relationship" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "nominee_name" TEXT NOT NULL DEFAULT '',
    "knows" BOOLEAN NOT NULL DEFAULT false,
    "on_written_request" BOOLEAN NOT NULL DEFAULT false,
    "asked_by" TEXT NOT NULL DEFAULT '',
    "asked_on" DATE,
    "shared_device" BOOLEAN NOT NULL DEFAULT false,
    "shared_domain" BOOLEAN NOT NULL DEFAULT false,
    "browser_hash" TEXT,
    "ask_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "nomination_pkey" PRIMARY KEY ("contribution_id")
);

-- CreateTable
CREATE TABLE "nomination_ask" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "module_id" UUID,
    "wanted" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'asked',
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "expires_on" DATE NOT NULL,

    CONSTRAINT "nomination_ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "text_version" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'link',
    "captured_by" TEXT NOT NULL,
    "signature" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recordist_day" (
    "hub_id" UUID NOT NULL,
    "recordist_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "booked" INTEGER NOT NULL DEFAULT 0,
    "cap" INTEGER NOT NULL,

    CONSTRAINT "recordist_day_pkey" PRIMARY KEY ("hub_id","recordist_id","day")
);

-- CreateTable
CREATE TABLE "interview_slot" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "recordist_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL DEFAULT 'remote',
    "venue" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'free',
    "contribution_id" UUID,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interview_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "question" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'answered',
    "form" TEXT NOT NULL DEFAULT 'text',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "transcript" TEXT NOT NULL DEFAULT '',
    "captions" TEXT NOT NULL DEFAULT '',
    "duration_ms" INTEGER NOT NULL DEFAULT 0,
    "kept" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "take" INTEGER NOT NULL DEFAULT 1,
    "key" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL DEFAULT '',
    "width" INTEGER,
    "height" INTEGER,
    "duration_ms" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delete_after" DATE,
    "gone_at" TIMESTAMPTZ(3),
    "expires_on" DATE NOT NULL,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_ms" INTEGER,
    "to_ms" INTEGER,
    "from_char" INTEGER,
    "to_char" INTEGER,
    "passage" TEXT NOT NULL DEFAULT '',
    "becomes" TEXT NOT NULL DEFAULT '',
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "settled_at" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clip_comment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clip_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_alias" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "employer_id" UUID,
    "alias" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "name_flag" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "found" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "length" INTEGER NOT NULL,
    "at_ms" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'open',
    "reason" TEXT,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "name_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer_flag" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "question" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "raised_by" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answer" TEXT NOT NULL DEFAULT '',
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" TEXT,

    CONSTRAINT "employer_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson_plan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "module_id" UUID,
    "shipped" TEXT,
    "title" TEXT NOT NULL,
    "phases" TEXT[],
    "minutes" INTEGER NOT NULL,
    "steps" JSONB NOT NULL DEFAULT '[]',
    "questions" INTEGER[],
    "clips" INTEGER NOT NULL DEFAULT 3,
    "major_groups" INTEGER NOT NULL DEFAULT 3,
    "flagged_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lesson_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson_plan_clip" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "answer_id" UUID,

    CONSTRAINT "lesson_plan_clip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_clip" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "answer_id" UUID,
    "question" INTEGER NOT NULL,
    "keeper" TEXT NOT NULL,
    "from_ms" INTEGER,
    "to_ms" INTEGER,
    "thought" TEXT NOT NULL DEFAULT '',
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "kept_clip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clip_export" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "plan_id" UUID,
    "answer_ids" UUID[],
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "clip_export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prompt_audio" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "question_set" INTEGER NOT NULL,
    "question" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prompt_audio_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "module_hub_id_state_idx" ON "module"("hub_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "module_hub_id_id_key" ON "module"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "module_hub_id_name_key" ON "module"("hub_id", "name");

-- CreateIndex
CREATE INDEX "contribution_hub_id_state_state_since_idx" ON "contribution"("hub_id", "state", "state_since");

-- CreateIndex
CREATE INDEX "contribution_hub_id_module_id_state_idx" ON "contribution"("hub_id", "module_id", "state");

-- CreateIndex
CREATE INDEX "contribution_hub_id_employer_id_idx" ON "contribution"("hub_id", "employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_hub_id_id_key" ON "contribution"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_slug_key" ON "contribution"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "contributor_token_hash_key" ON "contributor"("token_hash");

-- CreateIndex
CREATE INDEX "contributor_hub_id_email_key_idx" ON "contributor"("hub_id", "email_key");

-- CreateIndex
CREATE UNIQUE INDEX "contributor_hub_id_contribution_id_key" ON "contributor"("hub_id", "contribution_id");

-- CreateIndex
CREATE INDEX "nomination_hub_id_nominator_id_idx" ON "nomination"("hub_id", "nominator_id");

-- CreateIndex
CREATE INDEX "nomination_hub_id_employer_id_idx" ON "nomination"("hub_id", "employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "nomination_hub_id_contribution_id_key" ON "nomination"("hub_id", "contribution_id");

-- CreateIndex
CREATE INDEX "nomination_ask_hub_id_state_idx" ON "nomination_ask"("hub_id", "state");

-- CreateIndex
CREATE INDEX "nomination_ask_hub_id_employer_id_idx" ON "nomination_ask"("hub_id", "employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "nomination_ask_hub_id_id_key" ON "nomination_ask"("hub_id", "id");

-- CreateIndex
CREATE INDEX "consent_hub_id_contribution_id_scope_at_idx" ON "consent"("hub_id", "contribution_id", "scope", "at");

-- CreateIndex
CREATE UNIQUE INDEX "consent_hub_id_id_key" ON "consent"("hub_id", "id");

-- CreateIndex
CREATE INDEX "interview_slot_hub_id_recordist_id_starts_at_idx" ON "interview_slot"("hub_id", "recordist_id", "starts_at");

-- CreateIndex
CREATE INDEX "interview_slot_hub_id_contribution_id_idx" ON "interview_slot"("hub_id", "contribution_id");

-- CreateIndex
CREATE UNIQUE INDEX "interview_slot_hub_id_id_key" ON "interview_slot"("hub_id", "id");

-- CreateIndex
CREATE INDEX "answer_hub_id_question_state_idx" ON "answer"("hub_id", "question", "state");

-- CreateIndex
CREATE UNIQUE INDEX "answer_hub_id_id_key" ON "answer"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_hub_id_contribution_id_question_key" ON "answer"("hub_id", "contribution_id", "question");

-- CreateIndex
CREATE UNIQUE INDEX "media_key_key" ON "media"("key");

-- CreateIndex
CREATE INDEX "media_hub_id_answer_id_kind_take_idx" ON "media"("hub_id", "answer_id", "kind", "take");

-- CreateIndex
CREATE INDEX "media_state_delete_after_idx" ON "media"("state", "delete_after");

-- CreateIndex
CREATE UNIQUE INDEX "media_hub_id_id_key" ON "media"("hub_id", "id");

-- CreateIndex
CREATE INDEX "edit_hub_id_contribution_id_asked_at_idx" ON "edit"("hub_id", "contribution_id", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "edit_hub_id_id_key" ON "edit"("hub_id", "id");

-- CreateIndex
CREATE INDEX "clip_comment_hub_id_answer_id_at_idx" ON "clip_comment"("hub_id", "answer_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "clip_comment_hub_id_id_key" ON "clip_comment"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_alias_hub_id_id_key" ON "organisation_alias"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_alias_hub_id_alias_key" ON "organisation_alias"("hub_id", "alias");

-- CreateIndex
CREATE INDEX "name_flag_hub_id_contribution_id_state_idx" ON "name_flag"("hub_id", "contribution_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "name_flag_hub_id_id_key" ON "name_flag"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "name_flag_hub_id_answer_id_position_name_key" ON "name_flag"("hub_id", "answer_id", "position", "name");

-- CreateIndex
CREATE INDEX "employer_flag_hub_id_contribution_id_state_idx" ON "employer_flag"("hub_id", "contribution_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "employer_flag_hub_id_id_key" ON "employer_flag"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_plan_hub_id_id_key" ON "lesson_plan"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_plan_clip_hub_id_id_key" ON "lesson_plan_clip"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_plan_clip_hub_id_plan_id_position_key" ON "lesson_plan_clip"("hub_id", "plan_id", "position");

-- CreateIndex
CREATE INDEX "kept_clip_hub_id_keeper_kept_at_idx" ON "kept_clip"("hub_id", "keeper", "kept_at");

-- CreateIndex
CREATE UNIQUE INDEX "kept_clip_hub_id_id_key" ON "kept_clip"("hub_id", "id");

-- CreateIndex
CREATE INDEX "clip_export_hub_id_made_at_idx" ON "clip_export"("hub_id", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "clip_export_hub_id_id_key" ON "clip_export"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "prompt_audio_key_key" ON "prompt_audio"("key");

-- CreateIndex
CREATE UNIQUE INDEX "prompt_audio_hub_id_id_key" ON "prompt_audio"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "prompt_audio_hub_id_question_set_question_language_key" ON "prompt_audio"("hub_id", "question_set", "question", "language");

-- AddForeignKey
ALTER TABLE "module" ADD CONSTRAINT "module_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_hub_id_module_id_fkey" FOREIGN KEY ("hub_id", "module_id") REFERENCES "module"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_hub_id_ask_id_fkey" FOREIGN KEY ("hub_id", "ask_id") REFERENCES "nomination_ask"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_ask" ADD CONSTRAINT "nomination_ask_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_ask" ADD CONSTRAINT "nomination_ask_hub_id_module_id_fkey" FOREIGN KEY ("hub_id", "module_id") REFERENCES "module"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recordist_day" ADD CONSTRAINT "recordist_day_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_slot" ADD CONSTRAINT "interview_slot_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_slot" ADD CONSTRAINT "interview_slot_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_hub_id_answer_id_fkey" FOREIGN KEY ("hub_id", "answer_id") REFERENCES "answer"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit" ADD CONSTRAINT "edit_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit" ADD CONSTRAINT "edit_hub_id_answer_id_fkey" FOREIGN KEY ("hub_id", "answer_id") REFERENCES "answer"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clip_comment" ADD CONSTRAINT "clip_comment_hub_id_answer_id_fkey" FOREIGN KEY ("hub_id", "answer_id") REFERENCES "answer"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_alias" ADD CONSTRAINT "organisation_alias_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name_flag" ADD CONSTRAINT "name_flag_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name_flag" ADD CONSTRAINT "name_flag_hub_id_answer_id_fkey" FOREIGN KEY ("hub_id", "answer_id") REFERENCES "answer"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_flag" ADD CONSTRAINT "employer_flag_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_plan" ADD CONSTRAINT "lesson_plan_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_plan" ADD CONSTRAINT "lesson_plan_hub_id_module_id_fkey" FOREIGN KEY ("hub_id", "module_id") REFERENCES "module"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_plan_clip" ADD CONSTRAINT "lesson_plan_clip_hub_id_plan_id_fkey" FOREIGN KEY ("hub_id", "plan_id") REFERENCES "lesson_plan"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_plan_clip" ADD CONSTRAINT "lesson_plan_clip_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_clip" ADD CONSTRAINT "kept_clip_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_clip" ADD CONSTRAINT "kept_clip_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clip_export" ADD CONSTRAINT "clip_export_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt_audio" ADD CONSTRAINT "prompt_audio_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall, and what holds whatever the code does.

-- The hub whose listener a transaction speaks for; unset for somebody from the open web.
create function scope_listener() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('traverse.listener', true), '')::uuid $$;

-- May a listener hear this contribution? Consent is asked for every time anything of it is read. Without a subselect, so
-- that it is worked out in place: asked of thousands of rows, a call for each would take most of the time.
create function may_be_heard(contribution contribution) returns boolean language sql stable parallel safe
  as $$ select contribution.state in ('published', 'consent-due')
    and contribution.consent_ends_on >= current_date
    and (
      'open-web' = any(contribution.scopes)
      or ('hub-classes' = any(contribution.scopes) and contribution.hub_id = scope_listener())
      or ('other-hubs' = any(contribution.scopes) and scope_listener() is not null)
    ) $$;

alter table hub add constraint hub_interviews_a_day check (interviews_a_day between 1 and 5);
alter table module add constraint module_state check (state in ('assembling', 'ready', 'published', 'retired'));
alter table module add constraint module_employer_cap check (employer_cap between 1 and 20);
alter table contribution add constraint contribution_leaving check (leaving in ('16-or-before', '17-18', '19-21', '22-or-later'));
alter table contribution add constraint contribution_soc check (soc ~ '^[1-9][0-9]{3}$');
alter table contribution add constraint contribution_way check (way in ('interview', 'alone'));
alter table recordist_day add constraint recordist_day_cap check (booked between 0 and cap);
alter table interview_slot add constraint interview_slot_times check (ends_at > starts_at);
alter table interview_slot add constraint interview_slot_whose check ((contribution_id is null) = (state in ('free', 'removed')));
alter table interview_slot add constraint interview_slot_no_overlap exclude using gist (recordist_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'removed');
create unique index interview_slot_one_ahead on interview_slot (contribution_id) where state = 'booked';
alter table answer add constraint answer_question check (question between 1 and 30);
alter table answer add constraint answer_status check (status in ('answered', 'skipped', 'not-asked'));
alter table answer add constraint answer_state check (state in ('draft', 'approved', 'published', 'held', 'removed'));
alter table answer add constraint answer_form check (form in ('video', 'audio', 'text'));
alter table media add constraint media_state check (state in ('waiting', 'working', 'ready', 'failed', 'gone'));
alter table media add constraint media_numbers check (bytes >= 0 and progress between 0 and 100 and take >= 1);
alter table edit add constraint edit_kind check (kind in ('trim', 'words', 'remove'));
alter table edit add constraint edit_span check (from_ms is null or to_ms > from_ms);
alter table name_flag add constraint name_flag_state check (state in ('open', 'cut', 'masked', 'kept', 'not-a-name'));
alter table kept_clip add constraint kept_clip_span check (from_ms is null or to_ms > from_ms);
alter table kept_clip add constraint kept_clip_thought check (length(thought) <= 4000);

-- The consent ledger only grows; it goes with the contribution alone.
create function consent_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the consent ledger only grows' using errcode = 'restrict_violation';
end
$$;
create trigger consent_only_grows before update on consent for each row execute function consent_only_grows();

-- What the ledger says now stands with the contribution, written by the database and by nobody else.
create function consent_counts() returns trigger language plpgsql as $$
begin
  update contribution set scopes = coalesce((
    select array_agg(latest.scope order by latest.scope)
    from (
      select distinct on (scope) scope, given from consent
      where contribution_id = new.contribution_id
      order by scope, at desc, id desc
    ) latest
    where latest.given
  ), '{}') where id = new.contribution_id;
  return null;
end
$$;
create trigger consent_counts after insert on consent for each row execute function consent_counts();

-- A clip withdrawn or removed leaves what others kept of it: the thought stays, the link is cut.
create function clip_link_cut() returns trigger language plpgsql as $$
begin
  if new.state = 'removed' and old.state <> 'removed' then
    perform set_config('traverse.cut', new.id::text, true);
    update kept_clip set answer_id = null where answer_id = new.id;
    update lesson_plan set flagged_at = coalesce(flagged_at, now())
      where id in (select plan_id from lesson_plan_clip where answer_id = new.id);
    update lesson_plan_clip set answer_id = null where answer_id = new.id;
    perform set_config('traverse.cut', '', true);
  end if;
  return null;
end
$$;
create trigger clip_link_cut after update of state on answer for each row execute function clip_link_cut();

-- Which questions of a contribution have a clip to hear: so that a way through thousands of people reads the people alone.
create function clip_heard(answer answer) returns int language sql immutable
  as $$ select case when answer.state = 'published' and answer.status = 'answered' then 1 << (answer.question - 1) else 0 end $$;
create function clips_added() returns trigger language plpgsql as $$
begin
  update contribution set heard = contribution.heard | added.heard
    from (select contribution_id, bit_or(clip_heard(fresh)) as heard from fresh group by 1) added
    where id = added.contribution_id and contribution.heard | added.heard <> contribution.heard;
  return null;
end
$$;
create trigger clips_added after insert on answer referencing new table as fresh for each statement execute function clips_added();
create function clip_changed() returns trigger language plpgsql as $$
begin
  update contribution set heard = heard & ~(1 << (new.question - 1)) | clip_heard(new) where id = new.contribution_id;
  return null;
end
$$;
create trigger clip_changed after update of state, status on answer for each row
  when (clip_heard(old) <> clip_heard(new)) execute function clip_changed();

-- Words are found in English by their stems, in Welsh as they stand.
alter table answer add column words_en tsvector generated always as (to_tsvector('english', transcript)) stored;
alter table answer add column words_plain tsvector generated always as (to_tsvector('simple', plain(transcript))) stored;
create index answer_words_en on answer using gin (words_en) where state = 'published';
create index answer_words_plain on answer using gin (words_plain) where state = 'published';
create index answer_heard on answer (question, contribution_id) where state = 'published';
create index contribution_heard on contribution (id) include (heard, scopes, hub_id, consent_ends_on, state)
  where state in ('published', 'consent-due');

do $$
declare
  walled text;
begin
  foreach walled in array array[
    'module', 'contribution', 'contributor', 'nomination', 'nomination_ask', 'consent', 'recordist_day', 'interview_slot',
    'answer', 'media', 'edit', 'clip_comment', 'organisation_alias', 'name_flag', 'employer_flag', 'lesson_plan',
    'lesson_plan_clip', 'kept_clip', 'clip_export', 'prompt_audio'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format('create policy %I on %I using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()))', walled || '_of_hub', walled);
  end loop;
end
$$;

-- A listener hears what consent allows, clip by clip, and sees nobody's name or address.
create policy contribution_heard on contribution for select using (scope_system() = 'listen' and may_be_heard(contribution));
create policy answer_heard on answer for select using (
  scope_system() = 'listen' and state = 'published'
  and exists (select from contribution told where told.id = answer.contribution_id)
);
create policy media_heard on media for select using (
  scope_system() = 'listen' and state = 'ready' and kind <> 'original'
  and exists (
    select from answer heard join contribution told on told.id = heard.contribution_id
    where heard.id = media.answer_id
      and ('record' = any(told.scopes) or (media.kind = 'audio' and 'audio-only' = any(told.scopes)))
  )
);
-- What a listener kept is theirs, in whichever hub the clip was told.
create policy kept_clip_of_keeper on kept_clip for select using (
  scope_system() = 'listen' and keeper = nullif(current_setting('traverse.keeper', true), '')
);
create policy prompt_audio_heard on prompt_audio for select using (scope_system() = 'listen');
create policy hub_heard on hub for select using (scope_system() = 'listen');

-- A contributor's link opens their own contribution and nothing else; an address asks for a fresh link.
create policy contributor_by_link on contributor for select using (
  scope_system() = 'link' and token_hash = nullif(current_setting('traverse.token_hash', true), '')
);
create policy contributor_by_address on contributor for select using (
  scope_system() = 'link' and email_key = nullif(current_setting('traverse.email_key', true), '')
);

-- The clip of another hub that a plan or a kept part points at may go; the link is cut there too. What is written must be
-- readable as well, so a row that has no link any more is let through while the cut is made, and not a moment longer.
create policy kept_clip_cut on kept_clip for update using (answer_id = nullif(current_setting('traverse.cut', true), '')::uuid) with check (answer_id is null);
create policy kept_clip_to_cut on kept_clip for select using (coalesce(answer_id, nullif(current_setting('traverse.cut', true), '')::uuid) = nullif(current_setting('traverse.cut', true), '')::uuid);
create policy lesson_plan_clip_cut on lesson_plan_clip for update using (answer_id = nullif(current_setting('traverse.cut', true), '')::uuid) with check (answer_id is null);
create policy lesson_plan_flagged on lesson_plan for update using (
  exists (select from lesson_plan_clip chosen where chosen.plan_id = lesson_plan.id and chosen.answer_id = nullif(current_setting('traverse.cut', true), '')::uuid)
);
create policy lesson_plan_to_flag on lesson_plan for select using (
  exists (select from lesson_plan_clip chosen where chosen.plan_id = lesson_plan.id and chosen.answer_id = nullif(current_setting('traverse.cut', true), '')::uuid)
);
create policy lesson_plan_clip_to_cut on lesson_plan_clip for select using (coalesce(answer_id, nullif(current_setting('traverse.cut', true), '')::uuid) = nullif(current_setting('traverse.cut', true), '')::uuid);

-- The clock looks for what is due in every hub, then acts inside one.
create policy contribution_due on contribution for select using (scope_system() = 'clockwork');
create policy contributor_due on contributor for select using (scope_system() = 'clockwork');
create policy nomination_due on nomination for select using (scope_system() = 'clockwork');
create policy nomination_ask_due on nomination_ask for select using (scope_system() = 'clockwork');
create policy interview_slot_due on interview_slot for select using (scope_system() = 'clockwork');
create policy media_due on media for select using (scope_system() = 'clockwork');
create policy kept_clip_expired on kept_clip using (scope_system() = 'clockwork' and expires_on < current_date);
create policy clip_export_expired on clip_export using (scope_system() = 'clockwork' and expires_on < current_date);

grant select, insert, update, delete on all tables in schema public to traverse_app;
revoke update, delete on fact from traverse_app;
grant update (state, attempts, next_attempt_at, relayed_at, error) on fact to traverse_app;
revoke update on consent from traverse_app;
do $$
begin
  if to_regclass('_prisma_migrations') is not null then
    revoke all on _prisma_migrations from traverse_app;
    grant select on _prisma_migrations to traverse_app;
  end if;
end
$$;
