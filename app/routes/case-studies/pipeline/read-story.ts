import { pipelineStory } from '~/domain/case-studies'
import { page } from '~/http'

/** One working life for those who work on it. Also what a verb's address shows when it is opened by hand. */
export const readStory = page(
  { for: ['coordinator', 'recordist', 'editor', 'safeguarding-lead'] },
  (actor, { contributionId = '' }) => pipelineStory(actor, contributionId),
)

/** The same for the verbs that are the coordinators' alone. */
export const readAsCoordinator = page({ for: ['coordinator'] }, (actor, { contributionId = '' }) =>
  pipelineStory(actor, contributionId),
)
