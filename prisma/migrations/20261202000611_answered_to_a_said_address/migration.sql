-- The address is said by the transaction, as for a lost link: a policy that reads it from people stops the role of advisers'
-- notes, which may read no person.
drop policy advice_request_answered_to on advice_request;
create policy advice_request_answered_to on advice_request for select using (
  scope_system() = 'erasure' and hub_id = (select scope_hub()) and person_id is null and contact_by = 'email'
  and lower(email) = nullif(current_setting('traverse.advice_email', true), '')
);
