-- A person took back what a feed brought: the feed does not bring it again.
alter table opportunity add column kept_out boolean not null default false;
create index opportunity_kept_out on opportunity (hub_id, ref) where kept_out;
alter table opportunity_reading add column kept_out integer not null default 0;
-- Has the owner of a feed had the letter of this run of failures?
alter table opportunity_feed add column owner_told boolean not null default false;
