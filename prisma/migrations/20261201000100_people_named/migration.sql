-- AlterTable
ALTER TABLE "edit" ADD COLUMN     "takes_out" UUID;

-- AlterTable
ALTER TABLE "name_flag" ADD COLUMN     "place" TEXT NOT NULL DEFAULT 'words';

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "hub_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "named" TEXT NOT NULL,
    "passage" TEXT NOT NULL DEFAULT '',
    "side" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- DropIndex
DROP INDEX "name_flag_hub_id_answer_id_position_name_key";

-- CreateIndex
CREATE UNIQUE INDEX "name_flag_hub_id_answer_id_place_position_name_key" ON "name_flag"("hub_id", "answer_id", "place", "position", "name");

-- CreateIndex
CREATE INDEX "mention_hub_id_contribution_id_state_idx" ON "mention"("hub_id", "contribution_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "mention_hub_id_id_key" ON "mention"("hub_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mention_hub_id_answer_id_named_key" ON "mention"("hub_id", "answer_id", "named");

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_hub_id_contribution_id_fkey" FOREIGN KEY ("hub_id", "contribution_id") REFERENCES "contribution"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_hub_id_answer_id_fkey" FOREIGN KEY ("hub_id", "answer_id") REFERENCES "answer"("hub_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table name_flag add constraint name_flag_place check (place in ('words', 'captions', 'sound'));
alter table mention add constraint mention_state check (state in ('open', 'agreed', 'masked', 'cut', 'mistaken'));
alter table mention add constraint mention_named check (length(named) between 1 and 200);

-- A person named in an answer is for the hub's own people and the contributor; no listener ever reads it.
alter table mention enable row level security;
alter table mention force row level security;
create policy mention_of_hub on mention using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));
grant select, insert, update, delete on mention to traverse_app;
