-- Whoever looks at what is held about them sees, beside the requests they claimed, those that nobody claimed and that are
-- answered to the address of their account.
create policy advice_request_answered_to on advice_request for select using (
  scope_system() = 'erasure' and hub_id = (select scope_hub()) and person_id is null and contact_by = 'email'
  and lower(email) = nullif(current_setting('traverse.advice_email', true), '')
);
