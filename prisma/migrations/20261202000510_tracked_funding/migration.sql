-- Of a course or of a module: kept with the figures of a tracked course.
alter table tracked_funding add column "shape" text not null default 'course';
alter table tracked_funding
  add constraint tracked_funding_shape check (shape in ('course', 'htq-module', 'other-module')),
  add constraint tracked_funding_figures check (used_credits >= 0 and credits > 0 and years > 0);
