-- The same entry of a register stands once.
create unique index "adviser_registration_once" on "adviser_registration"("hub_id", "person_id", "body", "from");
