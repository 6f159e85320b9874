-- British Sign Language has one code, whether somebody asks for it or speaks it. The owner sets no scope, so the wall is
-- lowered for this one statement.
alter table adviser_profile no force row level security;
update adviser_profile set languages = array_replace(languages, 'bsl', 'bfi') where 'bsl' = any (languages);
alter table adviser_profile force row level security;
