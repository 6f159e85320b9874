-- AlterTable
ALTER TABLE "nomination" ADD COLUMN     "confirmation" TEXT NOT NULL DEFAULT 'confirmed',
ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "confirmed_by" TEXT;

alter table nomination add constraint nomination_confirmation check (confirmation in ('asked', 'confirmed', 'not-known'));
