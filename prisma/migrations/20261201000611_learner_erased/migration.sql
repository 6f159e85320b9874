-- A school deletes a learner with everything that is theirs, and no later roster brings them back.
alter table erasure drop constraint erasure_kind;
alter table erasure add constraint erasure_kind check (kind in ('person', 'contribution', 'learner'));
