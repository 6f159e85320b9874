-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "sector" TEXT NOT NULL DEFAULT '',
    "key_stages" INTEGER[],
    "delivery" TEXT NOT NULL,
    "max_group" INTEGER NOT NULL,
    "times_per_year" INTEGER NOT NULL,
    "lead_days" INTEGER NOT NULL,
    "travel_km" INTEGER NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "languages" TEXT[],
    "access" TEXT[],
    "safeguarding" TEXT NOT NULL DEFAULT 'escorted',
    "reserved_for" TEXT[],
    "opens_on" DATE,
    "review_on" DATE NOT NULL,
    "reason" TEXT,
    "created_by" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_slot" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "seats" INTEGER NOT NULL,
    "seats_left" INTEGER NOT NULL,

    CONSTRAINT "offer_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "encounter_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "kind" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "outcomes" TEXT[],
    "delivery" TEXT NOT NULL DEFAULT 'either',
    "sectors" TEXT[],
    "benchmarks" INTEGER[],
    "access_needs" TEXT[],
    "language" TEXT NOT NULL DEFAULT 'en',
    "seats" INTEGER NOT NULL DEFAULT 1,
    "seats_left" INTEGER NOT NULL DEFAULT 1,
    "waves" INTEGER NOT NULL DEFAULT 0,
    "priority" BOOLEAN NOT NULL DEFAULT false,
    "notice_waived" BOOLEAN NOT NULL DEFAULT false,
    "level" INTEGER,
    "seed" TEXT NOT NULL DEFAULT '',
    "merged_into_id" UUID,
    "copied_from_id" UUID,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "brief_read_at" TIMESTAMPTZ(3),
    "supervisor" TEXT,
    "supervision" TEXT,
    "identity_check_by" TEXT,
    "employer_assured" BOOLEAN NOT NULL DEFAULT false,
    "assurance" TEXT,
    "assurance_on" DATE,
    "reflection_on" DATE,
    "questions_asked" INTEGER,
    "reason_code" TEXT,
    "reason" TEXT,
    "evaluated" TEXT,
    "created_by" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "expires_on" DATE NOT NULL,

    CONSTRAINT "encounter_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_group" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "year_group" INTEGER NOT NULL,
    "headcount" INTEGER NOT NULL,
    "attended" INTEGER,
    "guest_of_id" UUID,

    CONSTRAINT "request_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_date" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_date_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_wave" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "considered" INTEGER NOT NULL,
    "excluded" JSONB NOT NULL,
    "ranked" JSONB NOT NULL,
    "help" JSONB NOT NULL DEFAULT '[]',
    "seed" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "routing_wave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approach" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "token_hash" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "terms" JSONB NOT NULL,
    "chosen_by" UUID,
    "reason_code" TEXT,
    "reason" TEXT,
    "ask_again_on" DATE,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "link_ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "approach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "ask_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "contacted_on" DATE NOT NULL,
    "month" DATE NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("ask_id")
);

-- CreateTable
CREATE TABLE "contact_month" (
    "employer_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "contacted" INTEGER NOT NULL DEFAULT 0,
    "cap" INTEGER NOT NULL,

    CONSTRAINT "contact_month_pkey" PRIMARY KEY ("employer_id","month")
);

-- CreateTable
CREATE TABLE "conflict" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "encounter" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "approach_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "slot_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'agreed',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "brief_read_at" TIMESTAMPTZ(3),
    "proposed_starts_at" TIMESTAMPTZ(3),
    "proposed_ends_at" TIMESTAMPTZ(3),
    "proposed_by" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "reason_code" TEXT,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "encounter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "encounter_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "purpose_met" TEXT NOT NULL,
    "two_way" TEXT NOT NULL,
    "again" TEXT NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordinator_task" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by" UUID,

    CONSTRAINT "coordinator_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quiet_reminder" (
    "hub_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quiet_reminder_pkey" PRIMARY KEY ("hub_id","person_id")
);

-- CreateTable
CREATE TABLE "hub" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "reply_to" TEXT NOT NULL,
    "notice_days" INTEGER NOT NULL DEFAULT 15,
    "wave_size" INTEGER NOT NULL DEFAULT 5,
    "wave_days" INTEGER NOT NULL DEFAULT 5,
    "monthly_share" INTEGER NOT NULL DEFAULT 25,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hub_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institution" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "urn" TEXT,
    "ukprn" TEXT,
    "street" TEXT NOT NULL DEFAULT '',
    "town" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "phases" TEXT[],
    "low_age" INTEGER,
    "high_age" INTEGER,
    "website" TEXT NOT NULL DEFAULT '',
    "disadvantage" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "disadvantage_by_hand" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL DEFAULT 'open',
    "closed_on" DATE,
    "successor_urn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohort" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "year_group" INTEGER NOT NULL,
    "roll" INTEGER NOT NULL,
    "target" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "companies_house_no" TEXT,
    "sic_section" TEXT,
    "sector" TEXT NOT NULL DEFAULT '',
    "size_band" TEXT NOT NULL DEFAULT 'small',
    "website" TEXT NOT NULL DEFAULT '',
    "monthly_cap" INTEGER NOT NULL DEFAULT 2,
    "paused_until" DATE,
    "paused_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hub_employer" (
    "hub_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "owner_id" UUID,

    CONSTRAINT "hub_employer_pkey" PRIMARY KEY ("hub_id","employer_id")
);

-- CreateTable
CREATE TABLE "employer_site" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "employer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "town" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "employer_site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "ukprn" TEXT,
    "town" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "website" TEXT NOT NULL DEFAULT '',
    "offers" TEXT[],
    "approved" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3),
    "expires_on" DATE NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "institution_id" UUID,
    "employer_id" UUID,
    "provider_id" UUID,
    "from" DATE NOT NULL,
    "to" DATE,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "institution_id" UUID,
    "employer_id" UUID,
    "provider_id" UUID,
    "language" TEXT NOT NULL DEFAULT 'en',
    "token_hash" TEXT NOT NULL,
    "sends" INTEGER NOT NULL DEFAULT 1,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "link_hash" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "sealed" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "set_up_link" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "set_up_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "hub_id" UUID,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "layout" TEXT,
    "state" TEXT NOT NULL DEFAULT 'checking',
    "rows" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "closed" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "passed_over" INTEGER NOT NULL DEFAULT 0,
    "left_out" INTEGER NOT NULL DEFAULT 0,
    "problems" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "size" INTEGER NOT NULL,
    "upload" TEXT,
    "choice" JSONB,
    "started_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),
    "expires_on" DATE NOT NULL,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_problem" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "fix" TEXT NOT NULL,

    CONSTRAINT "import_problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID,
    "type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "relayed_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "key" TEXT NOT NULL,
    "hub_id" UUID,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'claimed',
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "message_id" TEXT,
    "error" TEXT,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "inbox_letter" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "sender" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "message_id" TEXT,
    "raw" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "started_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "expires_on" DATE NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "offer_hub_id_state_kind_idx" ON "offer"("hub_id", "state", "kind");

-- CreateIndex
CREATE INDEX "offer_hub_id_employer_id_idx" ON "offer"("hub_id", "employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_hub_id_id_key" ON "offer"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_slot_hub_id_id_key" ON "offer_slot"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_slot_hub_id_offer_id_starts_at_key" ON "offer_slot"("hub_id", "offer_id", "starts_at");

-- CreateIndex
CREATE INDEX "encounter_request_hub_id_state_state_since_idx" ON "encounter_request"("hub_id", "state", "state_since");

-- CreateIndex
CREATE INDEX "encounter_request_hub_id_institution_id_state_idx" ON "encounter_request"("hub_id", "institution_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "encounter_request_hub_id_id_key" ON "encounter_request"("hub_id", "id");

-- CreateIndex
CREATE INDEX "request_group_hub_id_guest_of_id_idx" ON "request_group"("hub_id", "guest_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_group_hub_id_request_id_name_key" ON "request_group"("hub_id", "request_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "request_date_hub_id_request_id_starts_at_key" ON "request_date"("hub_id", "request_id", "starts_at");

-- CreateIndex
CREATE INDEX "routing_wave_state_expires_at_idx" ON "routing_wave"("state", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "routing_wave_hub_id_id_key" ON "routing_wave"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "routing_wave_hub_id_request_id_number_key" ON "routing_wave"("hub_id", "request_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "approach_token_hash_key" ON "approach"("token_hash");

-- CreateIndex
CREATE INDEX "approach_hub_id_employer_id_asked_at_idx" ON "approach"("hub_id", "employer_id", "asked_at");

-- CreateIndex
CREATE INDEX "approach_hub_id_asked_at_state_idx" ON "approach"("hub_id", "asked_at", "state");

-- CreateIndex
CREATE INDEX "approach_hub_id_ask_again_on_idx" ON "approach"("hub_id", "ask_again_on");

-- CreateIndex
CREATE UNIQUE INDEX "approach_hub_id_id_key" ON "approach"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "approach_hub_id_request_id_employer_id_key" ON "approach"("hub_id", "request_id", "employer_id");

-- CreateIndex
CREATE INDEX "contact_employer_id_contacted_on_idx" ON "contact"("employer_id", "contacted_on");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_hub_id_employer_id_institution_id_key" ON "conflict"("hub_id", "employer_id", "institution_id");

-- CreateIndex
CREATE INDEX "encounter_hub_id_employer_id_starts_at_idx" ON "encounter"("hub_id", "employer_id", "starts_at");

-- CreateIndex
CREATE INDEX "encounter_hub_id_request_id_idx" ON "encounter"("hub_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "encounter_hub_id_approach_id_key" ON "encounter"("hub_id", "approach_id");

-- CreateIndex
CREATE UNIQUE INDEX "encounter_hub_id_id_key" ON "encounter"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_hub_id_encounter_id_side_key" ON "evaluation"("hub_id", "encounter_id", "side");

-- CreateIndex
CREATE INDEX "coordinator_task_hub_id_done_at_idx" ON "coordinator_task"("hub_id", "done_at");

-- CreateIndex
CREATE UNIQUE INDEX "coordinator_task_hub_id_id_key" ON "coordinator_task"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "hub_slug_key" ON "hub"("slug");

-- CreateIndex
CREATE INDEX "institution_hub_id_name_idx" ON "institution"("hub_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "institution_hub_id_id_key" ON "institution"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "institution_hub_id_urn_key" ON "institution"("hub_id", "urn");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_hub_id_id_key" ON "cohort"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_hub_id_institution_id_year_group_key" ON "cohort"("hub_id", "institution_id", "year_group");

-- CreateIndex
CREATE UNIQUE INDEX "employer_companies_house_no_key" ON "employer"("companies_house_no");

-- CreateIndex
CREATE INDEX "employer_name_idx" ON "employer"("name");

-- CreateIndex
CREATE INDEX "hub_employer_employer_id_idx" ON "hub_employer"("employer_id");

-- CreateIndex
CREATE INDEX "employer_site_employer_id_idx" ON "employer_site"("employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_hub_id_id_key" ON "provider"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_hub_id_ukprn_key" ON "provider"("hub_id", "ukprn");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "membership_hub_id_institution_id_idx" ON "membership"("hub_id", "institution_id");

-- CreateIndex
CREATE INDEX "membership_hub_id_employer_id_idx" ON "membership"("hub_id", "employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_hub_id_id_key" ON "membership"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_hub_id_email_idx" ON "invitation"("hub_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_hub_id_id_key" ON "invitation"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_hash_key" ON "sign_in"("link_hash");

-- CreateIndex
CREATE INDEX "sign_in_person_id_created_at_idx" ON "sign_in"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "sign_in_expires_at_idx" ON "sign_in"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "set_up_link_token_hash_key" ON "set_up_link"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "import_hub_id_created_at_idx" ON "import"("hub_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "import_hub_id_id_key" ON "import"("hub_id", "id");

-- CreateIndex
CREATE INDEX "import_problem_hub_id_import_id_fix_line_idx" ON "import_problem"("hub_id", "import_id", "fix", "line");

-- CreateIndex
CREATE INDEX "fact_state_next_attempt_at_idx" ON "fact"("state", "next_attempt_at");

-- CreateIndex
CREATE INDEX "fact_hub_id_at_idx" ON "fact"("hub_id", "at" DESC);

-- CreateIndex
CREATE INDEX "fact_subject_id_at_idx" ON "fact"("subject_id", "at");

-- CreateIndex
CREATE INDEX "delivery_hub_id_state_idx" ON "delivery"("hub_id", "state");

-- CreateIndex
CREATE INDEX "inbox_letter_received_at_idx" ON "inbox_letter"("received_at" DESC);

-- CreateIndex
CREATE INDEX "inbox_letter_recipient_received_at_idx" ON "inbox_letter"("recipient", "received_at" DESC);

-- CreateIndex
CREATE INDEX "task_hub_id_started_by_state_idx" ON "task"("hub_id", "started_by", "state");

-- CreateIndex
CREATE UNIQUE INDEX "task_hub_id_id_key" ON "task"("hub_id", "id");

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_slot" ADD CONSTRAINT "offer_slot_hub_id_offer_id_fkey" FOREIGN KEY ("hub_id", "offer_id") REFERENCES "offer"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter_request" ADD CONSTRAINT "encounter_request_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter_request" ADD CONSTRAINT "encounter_request_hub_id_institution_id_fkey" FOREIGN KEY ("hub_id", "institution_id") REFERENCES "institution"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_group" ADD CONSTRAINT "request_group_hub_id_request_id_fkey" FOREIGN KEY ("hub_id", "request_id") REFERENCES "encounter_request"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_group" ADD CONSTRAINT "request_group_hub_id_guest_of_id_fkey" FOREIGN KEY ("hub_id", "guest_of_id") REFERENCES "institution"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_date" ADD CONSTRAINT "request_date_hub_id_request_id_fkey" FOREIGN KEY ("hub_id", "request_id") REFERENCES "encounter_request"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routing_wave" ADD CONSTRAINT "routing_wave_hub_id_request_id_fkey" FOREIGN KEY ("hub_id", "request_id") REFERENCES "encounter_request"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approach" ADD CONSTRAINT "approach_hub_id_request_id_fkey" FOREIGN KEY ("hub_id", "request_id") REFERENCES "encounter_request"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approach" ADD CONSTRAINT "approach_hub_id_wave_id_fkey" FOREIGN KEY ("hub_id", "wave_id") REFERENCES "routing_wave"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approach" ADD CONSTRAINT "approach_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approach" ADD CONSTRAINT "approach_hub_id_offer_id_fkey" FOREIGN KEY ("hub_id", "offer_id") REFERENCES "offer"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_month" ADD CONSTRAINT "contact_month_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_hub_id_request_id_fkey" FOREIGN KEY ("hub_id", "request_id") REFERENCES "encounter_request"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_hub_id_approach_id_fkey" FOREIGN KEY ("hub_id", "approach_id") REFERENCES "approach"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_hub_id_offer_id_fkey" FOREIGN KEY ("hub_id", "offer_id") REFERENCES "offer"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "encounter" ADD CONSTRAINT "encounter_hub_id_slot_id_fkey" FOREIGN KEY ("hub_id", "slot_id") REFERENCES "offer_slot"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_hub_id_request_id_fkey" FOREIGN KEY ("hub_id", "request_id") REFERENCES "encounter_request"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_hub_id_encounter_id_fkey" FOREIGN KEY ("hub_id", "encounter_id") REFERENCES "encounter"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator_task" ADD CONSTRAINT "coordinator_task_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinator_task" ADD CONSTRAINT "coordinator_task_hub_id_request_id_fkey" FOREIGN KEY ("hub_id", "request_id") REFERENCES "encounter_request"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution" ADD CONSTRAINT "institution_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_hub_id_institution_id_fkey" FOREIGN KEY ("hub_id", "institution_id") REFERENCES "institution"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hub_employer" ADD CONSTRAINT "hub_employer_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hub_employer" ADD CONSTRAINT "hub_employer_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_site" ADD CONSTRAINT "employer_site_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider" ADD CONSTRAINT "provider_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_hub_id_institution_id_fkey" FOREIGN KEY ("hub_id", "institution_id") REFERENCES "institution"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_hub_id_provider_id_fkey" FOREIGN KEY ("hub_id", "provider_id") REFERENCES "provider"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_hub_id_institution_id_fkey" FOREIGN KEY ("hub_id", "institution_id") REFERENCES "institution"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_hub_id_employer_id_fkey" FOREIGN KEY ("hub_id", "employer_id") REFERENCES "hub_employer"("hub_id", "employer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_hub_id_provider_id_fkey" FOREIGN KEY ("hub_id", "provider_id") REFERENCES "provider"("hub_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_problem" ADD CONSTRAINT "import_problem_hub_id_import_id_fkey" FOREIGN KEY ("hub_id", "import_id") REFERENCES "import"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiet_reminder" ADD CONSTRAINT "quiet_reminder_hub_id_fkey" FOREIGN KEY ("hub_id") REFERENCES "hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiet_reminder" ADD CONSTRAINT "quiet_reminder_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
