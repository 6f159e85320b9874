import { type RouteConfig, route } from '@remix-run/route-config'

/** The addresses of an institution's learners. */
export const learners = [
  route('learners', 'routes/learners/list.tsx'),
  route('learners/new', 'routes/learners/add.tsx'),
  route('learners/groups', 'routes/learners/groups.tsx'),
  route('learners/groups/new', 'routes/learners/new-group.tsx'),
  route('learners/groups/:groupId', 'routes/learners/group.tsx'),
  route('learners/groups/:groupId/remove', 'routes/learners/remove-group.tsx'),
  route('learners/cards', 'routes/learners/cards.tsx'),
  route('learners/year-on', 'routes/learners/year-on.tsx'),
  route('learners/settings', 'routes/learners/settings.tsx'),
  route('learners/import', 'routes/learners/roster/bring-in.tsx'),
  route('learners/import/:rosterId', 'routes/learners/roster/report.tsx'),
  route('learners/import/:rosterId/apply', 'routes/learners/roster/apply.tsx'),
  route('learners/import/:rosterId/discard', 'routes/learners/roster/discard.tsx'),
  route('learners/import/:rosterId/undo', 'routes/learners/roster/undo.tsx'),
  route('learners/:learnerId', 'routes/learners/learner.tsx'),
  route('learners/:learnerId/flags', 'routes/learners/flags.tsx'),
  route('learners/:learnerId/erase', 'routes/learners/erase.tsx'),
  route('seat/card', 'routes/learners/use-card.tsx'),
  route('sign-in/demo-learner', 'routes/learners/demo.ts'),
] satisfies RouteConfig
