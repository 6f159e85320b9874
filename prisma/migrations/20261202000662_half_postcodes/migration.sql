-- Of a full postcode, which says where somebody lives, the first half alone is kept.
alter table match_constraints no force row level security;
update match_constraints set district = regexp_replace(upper(trim(district)), '\s*[0-9][A-Z]{2}$', '')
where upper(trim(district)) ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}$';
alter table match_constraints force row level security;
