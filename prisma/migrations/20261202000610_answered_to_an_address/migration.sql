-- Whoever looks at what is held about them sees, beside the requests they claimed, those that nobody claimed and that are
-- answered to their address. The address is said by the transaction, as for a lost link; the role of advisers' notes may
-- read neither people nor addresses, and is not asked.
create policy advice_request_answered_to on advice_request for select to traverse_app using (
  scope_system() = 'erasure' and hub_id = (select scope_hub()) and person_id is null and contact_by = 'email'
  and lower(email) = nullif(current_setting('traverse.advice_email', true), '')
);
