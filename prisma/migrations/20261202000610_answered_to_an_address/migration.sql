-- Whoever looks at what is held about them sees, beside the requests they claimed, those that nobody claimed and that are
-- answered to their address.
create policy advice_request_answered_to on advice_request for select using (
  scope_system() = 'erasure' and hub_id = (select scope_hub()) and person_id is null and contact_by = 'email'
  and lower(email) = (select lower(mine.email) from person mine where mine.id = (select scope_person()))
);
