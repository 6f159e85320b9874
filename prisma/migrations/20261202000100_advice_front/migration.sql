-- The front door of advice: what is added to a request, tries to reach somebody, where they were pointed to, what is still to
-- be told, bodies of the region, what a hub promises, and how long each age band waited.
alter table advice_request
  add column "counted_from" timestamptz(3),
  add column "held_from" text,
  add column "hold_until" date,
  add column "help_shown" boolean not null default false,
  add column "kept_days" integer not null default 1096,
  add constraint advice_request_kept_days check (kept_days between 1 and 1096);
create index "advice_request_hub_id_email_idx" on "advice_request"("hub_id", lower("email")) where email <> '';

create table "advice_word" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "advice_id" uuid not null,
  "side" text not null,
  "text" text not null,
  "at" timestamptz(3) not null,
  constraint "advice_word_pkey" primary key ("id")
);
create unique index "advice_word_hub_id_id_key" on "advice_word"("hub_id", "id");
create index "advice_word_hub_id_advice_id_idx" on "advice_word"("hub_id", "advice_id");
alter table advice_word
  add constraint advice_word_hub_id_advice_id_fkey foreign key (hub_id, advice_id) references advice_request (hub_id, id)
    on delete cascade on update cascade,
  add constraint advice_word_side check (side in ('adult', 'staff'));
alter table advice_word enable row level security;
alter table advice_word force row level security;
create policy advice_word_of_request on advice_word
  using (hub_id = (select scope_hub()) and exists (
    select from advice_request asked where asked.id = advice_id and asked.hub_id = advice_word.hub_id
  ))
  with check (hub_id = (select scope_hub()) and exists (
    select from advice_request asked where asked.id = advice_id and asked.hub_id = advice_word.hub_id
  ));

create table "advice_try" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "advice_id" uuid not null,
  "at" timestamptz(3) not null,
  "way" text not null,
  "outcome" text not null,
  "by" uuid not null,
  constraint "advice_try_pkey" primary key ("id")
);
create unique index "advice_try_hub_id_id_key" on "advice_try"("hub_id", "id");
create index "advice_try_hub_id_advice_id_idx" on "advice_try"("hub_id", "advice_id");
alter table advice_try
  add constraint advice_try_hub_id_advice_id_fkey foreign key (hub_id, advice_id) references advice_request (hub_id, id)
    on delete cascade on update cascade,
  add constraint advice_try_way check (way in ('email', 'phone', 'text', 'letter')),
  add constraint advice_try_outcome check (outcome in ('reached', 'no-answer', 'message-left', 'wrong-number'));
alter table advice_try enable row level security;
alter table advice_try force row level security;
create policy advice_try_of_request on advice_try
  using (hub_id = (select scope_hub()) and exists (
    select from advice_request asked where asked.id = advice_id and asked.hub_id = advice_try.hub_id
  ))
  with check (hub_id = (select scope_hub()) and exists (
    select from advice_request asked where asked.id = advice_id and asked.hub_id = advice_try.hub_id
  ));

create table "advice_signpost" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "advice_id" uuid not null,
  "kind" text not null,
  "name" text not null,
  "contact" text not null,
  "at" timestamptz(3) not null,
  constraint "advice_signpost_pkey" primary key ("id")
);
create unique index "advice_signpost_hub_id_id_key" on "advice_signpost"("hub_id", "id");
create index "advice_signpost_hub_id_advice_id_idx" on "advice_signpost"("hub_id", "advice_id");
alter table advice_signpost
  add constraint advice_signpost_hub_id_advice_id_fkey foreign key (hub_id, advice_id) references advice_request (hub_id, id)
    on delete cascade on update cascade;
alter table advice_signpost enable row level security;
alter table advice_signpost force row level security;
create policy advice_signpost_of_request on advice_signpost
  using (hub_id = (select scope_hub()) and exists (
    select from advice_request asked where asked.id = advice_id and asked.hub_id = advice_signpost.hub_id
  ))
  with check (hub_id = (select scope_hub()) and exists (
    select from advice_request asked where asked.id = advice_id and asked.hub_id = advice_signpost.hub_id
  ));

create table "advice_to_tell" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "advice_id" uuid not null,
  "letter" text not null,
  "because" text not null,
  "at" timestamptz(3) not null,
  "told_at" timestamptz(3),
  "told_by" uuid,
  constraint "advice_to_tell_pkey" primary key ("id")
);
create unique index "advice_to_tell_hub_id_id_key" on "advice_to_tell"("hub_id", "id");
create unique index "advice_to_tell_hub_id_advice_id_letter_because_key" on "advice_to_tell"("hub_id", "advice_id", "letter", "because");
alter table advice_to_tell
  add constraint advice_to_tell_hub_id_advice_id_fkey foreign key (hub_id, advice_id) references advice_request (hub_id, id)
    on delete cascade on update cascade;
alter table advice_to_tell enable row level security;
alter table advice_to_tell force row level security;
create policy advice_to_tell_of_request on advice_to_tell
  using (hub_id = (select scope_hub()) and exists (
    select from advice_request asked where asked.id = advice_id and asked.hub_id = advice_to_tell.hub_id
  ))
  with check (hub_id = (select scope_hub()) and exists (
    select from advice_request asked where asked.id = advice_id and asked.hub_id = advice_to_tell.hub_id
  ));

create table "advice_body" (
  "id" uuid not null default uuidv7(),
  "hub_id" uuid not null,
  "kind" text not null,
  "name" text not null,
  "contact" text not null,
  "checked_on" date not null,
  constraint "advice_body_pkey" primary key ("id"),
  constraint "advice_body_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade
);
create unique index "advice_body_hub_id_id_key" on "advice_body"("hub_id", "id");
create unique index "advice_body_hub_id_name_key" on "advice_body"("hub_id", "name");

create table "advice_promise" (
  "hub_id" uuid not null,
  "offer_days" integer not null default 10,
  constraint "advice_promise_pkey" primary key ("hub_id"),
  constraint "advice_promise_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint advice_promise_days check (offer_days between 3 and 60)
);

create table "advice_waiting" (
  "hub_id" uuid not null,
  "week" date not null,
  "band" text not null,
  "count" integer not null,
  "offered" decimal(6,1) not null,
  "met" decimal(6,1),
  constraint "advice_waiting_pkey" primary key ("hub_id", "week", "band"),
  constraint "advice_waiting_hub_id_fkey" foreign key ("hub_id") references "hub"("id") on delete restrict on update cascade,
  constraint advice_waiting_band check (band in ('18-24', '25-34', '35-49', '50-64', '65-plus'))
);

alter table advice_body enable row level security;
alter table advice_body force row level security;
create policy advice_body_of_hub on advice_body using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));

alter table advice_promise enable row level security;
alter table advice_promise force row level security;
create policy advice_promise_of_hub on advice_promise using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));

alter table advice_waiting enable row level security;
alter table advice_waiting force row level security;
create policy advice_waiting_of_hub on advice_waiting using (hub_id = (select scope_hub())) with check (hub_id = (select scope_hub()));

grant select, insert, update, delete
  on advice_word, advice_try, advice_signpost, advice_to_tell, advice_body, advice_promise, advice_waiting to traverse_app;

-- Whoever lost their link asks for it by the address they gave.
create policy advice_request_by_email on advice_request for select using (
  scope_system() = 'link' and email <> '' and lower(email) = nullif(current_setting('traverse.advice_email', true), '')
);

-- The learner record of an adult follows the adviser their request is given to.
create policy learner_advised on learner
  using (hub_id = (select scope_hub()) and (select scope_worker()) = 'advice')
  with check (hub_id = (select scope_hub()) and (select scope_worker()) = 'advice');

alter table erasure drop constraint erasure_kind;
alter table erasure add constraint erasure_kind check (kind in ('person', 'contribution', 'learner', 'advice'));
-- The receipt is written while there is an address.
create policy advice_request_receipt on advice_request for select
  using (hub_id = (select scope_hub()) and (select scope_worker()) = 'mail');

-- A letter may make somebody an adult of a hub: who they say they are stands encrypted until they have typed its code.
alter table sign_in add column "sealed_joining" text;
