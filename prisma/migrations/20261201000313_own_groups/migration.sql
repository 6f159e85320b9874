-- A learner on their own record sees which groups they are in, and no other.
create policy learner_group_own on learner_group for select
  using (hub_id = (select scope_hub()) and exists (
    select from learner_group_member member
    where member.hub_id = learner_group.hub_id and member.group_id = learner_group.id
      and member.learner_id = (select scope_learner())
  ));
