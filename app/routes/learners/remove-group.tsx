import { learnerStaff, removeGroup } from '~/domain/learners'
import { GroupNamed } from '~/domain/learners/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './group'

export const action = submit({
  for: learnerStaff,
  form: GroupNamed,
  run: removeGroup,
  refusals: {},
  then: (_gone, _params, _request, words) => seeOther('/learners/groups', words.learners.groups.removed),
})
