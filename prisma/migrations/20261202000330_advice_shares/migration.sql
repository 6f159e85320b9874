-- What an adult lets their adviser see of exploring. Nothing is shared that has no row here.
create table "advice_share" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "advice_id" uuid not null,
  "kind" text not null,
  "item_id" uuid,
  "shared_at" timestamptz(3) not null,
  constraint "advice_share_pkey" primary key ("id"),
  constraint "advice_share_hub_id_advice_id_fkey" foreign key ("hub_id", "advice_id") references "advice_request"("hub_id", "id") on delete cascade on update cascade
);
create unique index "advice_share_hub_id_id_key" on "advice_share"("hub_id", "id");
create index "advice_share_hub_id_advice_id_idx" on "advice_share"("hub_id", "advice_id");
alter table advice_share
  add constraint advice_share_kind check (kind in ('stopped', 'compared', 'stated', 'thought')),
  add constraint advice_share_item check ((kind = 'thought') = (item_id is not null));
create unique index advice_share_once on advice_share (advice_id, kind, coalesce(item_id, advice_id));
alter table advice_share enable row level security;
alter table advice_share force row level security;
create policy advice_share_of_two on advice_share
  using (hub_id = (select scope_hub()) and scope_walks_with(advice_id))
  with check (hub_id = (select scope_hub()) and scope_walks_with(advice_id));
grant select, insert, update, delete on advice_share to traverse_app;
