-- Opportunities for adults and leavers: what a course or a job asks, gives and costs, and finding them in one's own words.
alter table opportunity
  add column leads_to integer,
  add column hours_weekly integer,
  add column weeks integer,
  add column cost_pounds integer,
  add column funding text not null default '',
  add column funding_as_of date,
  add column wage text not null default '',
  add column apply_at text not null default '',
  drop constraint opportunity_kind,
  add constraint opportunity_kind check (kind in (
    'placement', 'event', 'open-visit', 'mentoring', 'project', 'course', 'apprenticeship', 'job', 'bootcamp', 'job-fair',
    'start-up', 'volunteering'
  )),
  add constraint opportunity_leads_to check (leads_to between 1 and 8),
  add constraint opportunity_hours check (hours_weekly between 1 and 60),
  add constraint opportunity_weeks check (weeks between 1 and 400),
  add constraint opportunity_cost check (cost_pounds between 0 and 100000),
  -- What money there is changes: never without the day on which it was so.
  add constraint opportunity_funding check (funding = '' or funding_as_of is not null),
  add constraint opportunity_apply check (apply_at = '' or apply_at like 'https://%');

create index opportunity_district_idx on opportunity (district);
create index opportunity_latitude_longitude_idx on opportunity (latitude, longitude);

-- Words it is found by: English by their stems, names and other languages as they stand.
alter table opportunity add column found_by tsvector generated always as (
  setweight(to_tsvector('english', title || ' ' || replace(kind, '-', ' ')), 'A')
  || setweight(to_tsvector('simple', plain(title || ' ' || organisation || ' ' || district)), 'B')
  || setweight(to_tsvector('english', description || ' ' || hours || ' ' || funding || ' ' || wage), 'C')
  || setweight(to_tsvector('simple', plain(description || ' ' || hours)), 'D')
) stored;
create index opportunity_found_by on opportunity using gin (found_by);

-- Which hold the words asked for, by their ids alone: the match of words is no leakproof operator, so under row-level
-- security the index could not be asked first. What of them is seen is for the walls of the table they are joined to.
create function opportunities_saying(asked tsquery) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp rows 500
  as $$ select id from opportunity where found_by @@ asked $$;
revoke all on function opportunities_saying(tsquery) from public;
grant execute on function opportunities_saying(tsquery) to traverse_app;

-- Miles over the ground between two points of the globe.
create function miles_between(north double precision, east double precision, other_north double precision, other_east double precision)
  returns double precision language sql immutable strict parallel safe
  as $$
    select 7917.5 * asin(least(1, sqrt(
      power(sin(radians(other_north - north) / 2), 2)
      + cos(radians(north)) * cos(radians(other_north)) * power(sin(radians(other_east - east) / 2), 2)
    )))
  $$;
