-- AlterTable
ALTER TABLE "contributor" ADD COLUMN     "hashes_before" TEXT[] DEFAULT ARRAY[]::TEXT[];

create index contributor_hashes_before_idx on contributor using gin (hashes_before);

-- The link of an earlier letter finds whose it was, so that it can lead to asking for a fresh one; it opens nothing.
drop policy contributor_by_link on contributor;
create policy contributor_by_link on contributor for select using (
  scope_system() = 'link' and nullif(current_setting('traverse.token_hash', true), '') is not null
  and (
    token_hash = current_setting('traverse.token_hash', true)
    or hashes_before @> array[current_setting('traverse.token_hash', true)]
  )
);
