export { acceptInvitation, declineInvitation } from './answer'
export { askForNominations, declineNominationAsk, endNominationAsk } from './asks'
export { abandonSilent, lapse, remindNominee } from './by-the-clock'
export type { Composition } from './composition'
export { confirmRelationship } from './confirm'
export { dueNominations, sweepNominating } from './due'
export { forgetNominee } from './forget'
export { askFreshByEmail, askFreshByLink, askFreshLink } from './fresh-link'
export { type AskableEmployer, type Gaps, gapsFor } from './gaps'
export { invite } from './invite'
export { nomineeKeysOf } from './known'
export {
  type ConfirmationLetter,
  type ContributorLetter,
  confirmationLetter,
  contributorLetter,
  type NominationAskLetter,
  type NominatorLetter,
  nominationAskLetter,
  nominatorLetter,
  type PipelineLetter,
  type PipelineRole,
  pipelineLetter,
} from './letters'
export { type Lack, namingFor } from './mix'
export { nominate } from './nominate'
export {
  confirmationsWait,
  type NominationStanding,
  nominationAskWaits,
  nominationFor,
  nominationsOf,
  type OwnNomination,
} from './own-nominations'
export { type PipelineLine, pipeline, pipelineToKeep, pipelineWaiting } from './pipeline'
export { type PipelineStory, pipelineStory } from './pipeline-story'
export { screenOut } from './screen-out'
export { type StoryHome, storyHome } from './story-home'
