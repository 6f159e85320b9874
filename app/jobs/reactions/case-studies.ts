import type { z } from 'zod'
import type { CaseStudyEvent } from '~/domain/case-studies/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import type { Reactions } from '../registry'
import { studio } from '../studio'

/** A letter with the calendar entry to the contributor and the recordist, told once for this fact. */
const tellOfInterview = (
  { id, hubId, subjectId, slotId }: { id: string; hubId: string; subjectId: string; slotId: string },
  letter: z.input<(typeof mail.jobs)['tell-of-interview']['payload']>['letter'],
) => enqueue(mail, 'tell-of-interview', { hubId, letter, contributionId: subjectId, slotId, because: id })

type Told = { id: string; hubId: string; subjectId: string }

/** A letter to the contributor, told once for this fact. */
const tellContributor = (
  { id, hubId, subjectId }: Told,
  letter: z.input<(typeof mail.jobs)['tell-contributor']['payload']>['letter'],
) => enqueue(mail, 'tell-contributor', { hubId, letter, contributionId: subjectId, because: id })

/** A letter to the hub's people, told once for this fact. */
const tellPipeline = (
  { id, hubId, subjectId }: Told,
  letter: z.input<(typeof mail.jobs)['tell-pipeline']['payload']>['letter'],
) => enqueue(mail, 'tell-pipeline', { hubId, letter, contributionId: subjectId, because: id })

/** What a contributor is asked when so many days are left of their consent; after two years, whether it still suits. */
const reviewLetters = { 60: 'consent-ends-60', 30: 'consent-ends-30', 7: 'consent-ends-7' } as const

/** A letter to the contributor about the cut; told once for this fact, or once for what `because` names. */
const tellOfCut = (
  { id, hubId, subjectId }: Told,
  letter: z.input<(typeof mail.jobs)['tell-of-cut']['payload']>['letter'],
  because = id,
) => enqueue(mail, 'tell-of-cut', { hubId, letter, contributionId: subjectId, because })

/** A letter to those of the hub whose turn it is in the studio. */
const tellStudio = (
  { id, hubId, subjectId }: Told,
  letter: z.input<(typeof mail.jobs)['tell-studio']['payload']>['letter'],
  because = id,
) => enqueue(mail, 'tell-studio', { hubId, letter, contributionId: subjectId, because })

/** Several things of one kind on a day are one letter. */
const onceADay = ({ at }: { at: Date }): string => at.toISOString().slice(0, 10).replaceAll('-', '')

/** What nobody may have any more leaves the store. */
const deleteFiles = ({ hubId }: { hubId: string }) =>
  enqueue(studio, 'delete-files', { hubId }, { dedupe: `delete-files-${hubId}` })

/** Names and people are looked for in a cut that can be changed, so that the desk says from the start what waits. */
const lookForNames = ({ hubId, subjectId }: { hubId: string; subjectId: string }) =>
  enqueue(studio, 'scan-names', { hubId, contributionId: subjectId })

/** All that was told may be ready now. */
const prepareStory = ({ hubId, subjectId }: { hubId: string; subjectId: string }) =>
  enqueue(studio, 'prepare-contribution', { hubId, contributionId: subjectId })

export const caseStudies: Reactions<CaseStudyEvent> = {
  // from being named to consenting
  'contribution-nominated': fact => [
    tellPipeline(fact, 'named'),
    ...(fact.toConfirm ? [enqueue(mail, 'ask-to-confirm', { hubId: fact.hubId, contributionId: fact.subjectId })] : []),
  ],
  'relationship-confirmed': fact => [tellPipeline(fact, 'confirmed')],
  'relationship-not-known': fact => [tellPipeline(fact, 'not-known')],
  'contribution-screened-out': ({ hubId, subjectId }) => [
    enqueue(mail, 'tell-nominator', { hubId, contributionId: subjectId }),
  ],
  'contribution-invited': fact => [tellContributor(fact, 'invited')],
  'contribution-reminded': fact => [tellContributor(fact, fact.day < 10 ? 'reminded' : 'reminded-last')],
  'story-link-asked': fact => [tellContributor(fact, 'fresh')],
  'contribution-accepted': fact => [tellContributor(fact, 'accepted')],
  // Nobody is told who said no, or who did not answer.
  'contribution-declined': () => [],
  'contribution-lapsed': () => [],
  'contribution-asked-again': fact => [tellContributor(fact, 'invited')],
  'contribution-consented': fact => [tellContributor(fact, 'consented'), tellPipeline(fact, 'to-schedule')],
  'consent-changed': fact => [tellContributor(fact, 'consent-changed')],
  'consent-review-asked': fact => [
    tellContributor(fact, reviewLetters[fact.day as keyof typeof reviewLetters] ?? 'consent-review'),
  ],
  'consent-renewed': fact => [tellContributor(fact, 'consent-renewed')],
  'nominee-forgotten': () => [],
  // asks for what the library lacks: the subject is the ask
  'nomination-asked': ({ hubId, subjectId }) => [enqueue(mail, 'tell-of-nomination-ask', { hubId, askId: subjectId })],
  'nomination-ask-answered': () => [],
  'nomination-ask-declined': () => [],
  'nomination-ask-ended': () => [],
  // interviews; a slot's facts have the slot as subject
  'slot-offered': () => [],
  'slot-removed': () => [],
  'interview-scheduled': fact => [tellOfInterview(fact, 'scheduled')],
  'interview-rescheduled': fact => [tellOfInterview(fact, 'rescheduled')],
  'interview-unscheduled': fact => [tellOfInterview(fact, 'unscheduled')],
  'interview-not-come': fact => [tellOfInterview(fact, 'not-come')],
  // telling
  'answer-given': () => [],
  'answer-skipped': () => [],
  'answer-cleared': () => [],
  'take-added': ({ hubId, mediaId }) => [enqueue(studio, 'prepare-take', { hubId, mediaId })],
  'media-ready': fact => [prepareStory(fact)],
  'media-failed': fact => [prepareStory(fact), tellOfCut(fact, 'take-failed', onceADay(fact))],
  'contribution-recorded': fact => [
    prepareStory(fact),
    // A recordist who was in the room knows already.
    ...(fact.by.startsWith('link.') ? [tellPipeline(fact, 'told')] : []),
  ],
  'contribution-recorded-partly': fact => [prepareStory(fact)],
  'contribution-abandoned': fact => (fact.reason === 'silent' ? [tellContributor(fact, 'abandoned')] : []),
  'contribution-prepared': fact => [lookForNames(fact)],
  // editing together
  'clip-worded': () => [],
  'edit-asked': fact => [
    fact.side === 'recordist'
      ? tellOfCut(fact, 'edits-asked', onceADay(fact))
      : tellStudio(fact, 'edit-asked', onceADay(fact)),
  ],
  'edit-settled': ({ hubId, answerId, rework }) =>
    rework ? [enqueue(studio, 'rework-answer', { hubId, answerId }, { dedupe: `rework-${answerId}` })] : [],
  'clip-commented': fact => (fact.side === 'contributor' ? [] : [tellOfCut(fact, 'commented', onceADay(fact))]),
  'clip-removed': fact => [tellOfCut(fact, 'clip-removed'), deleteFiles(fact)],
  // Said to an editor where it is heard already; else the desk shows it.
  'names-found': fact => [tellStudio(fact, 'name-learned', onceADay(fact))],
  'name-flag-settled': () => [],
  'people-found': () => [],
  'person-pointed-out': fact => [
    fact.side === 'contributor'
      ? tellStudio(fact, 'person-named', onceADay(fact))
      : tellOfCut(fact, 'people-named', onceADay(fact)),
  ],
  'person-settled': () => [],
  'alias-added': ({ hubId }) => [enqueue(studio, 'look-for-names', { hubId }, { dedupe: `look-for-names-${hubId}` })],
  'alias-removed': () => [],
  'contribution-sent-for-review': fact => [tellOfCut(fact, 'review')],
  'contribution-changes-asked': fact => [tellStudio(fact, 'changes-asked'), lookForNames(fact)],
  'contribution-reopened': fact => [tellOfCut(fact, 'reopened')],
  'contribution-reworked': fact => [tellOfCut(fact, 'reopened'), tellStudio(fact, 'reworked'), lookForNames(fact)],
  'cut-became-take': ({ hubId, answerId }) => [
    enqueue(studio, 'rework-answer', { hubId, answerId }, { dedupe: `rework-${answerId}` }),
  ],
  'contribution-approved': fact => [
    tellOfCut(fact, 'approved'),
    tellStudio(fact, 'approved'),
    enqueue(mail, 'tell-employer-of-approval', {
      hubId: fact.hubId,
      contributionId: fact.subjectId,
      because: fact.id,
    }),
  ],
  'employer-flag-raised': fact => [tellStudio(fact, 'employer-flag'), tellOfCut(fact, 'employer-flag')],
  'employer-flag-settled': ({ hubId, subjectId, flagId }) => [
    enqueue(mail, 'tell-employer-of-answer', { hubId, contributionId: subjectId, employerFlagId: flagId }),
    enqueue(mail, 'tell-contributor-of-answer', { hubId, contributionId: subjectId, employerFlagId: flagId }),
  ],
  // being heard
  'contribution-published': fact => [tellOfCut(fact, 'published')],
  'contribution-suspended': fact => [tellOfCut(fact, 'suspended'), tellStudio(fact, 'suspended')],
  'contribution-lifted': fact => [tellOfCut(fact, 'lifted'), tellStudio(fact, 'lifted')],
  'contribution-consent-due': () => [],
  'contribution-unpublished': fact => [tellContributor(fact, 'consent-ended')],
  'contribution-withdrawn': fact => [tellOfCut(fact, 'withdrawn'), tellStudio(fact, 'withdrawn'), deleteFiles(fact)],
  'media-deleted': fact => [deleteFiles(fact)],
  // one clip, the rest stays
  'clip-held': () => [],
  'clip-released': () => [],
  // modules: the subject is the module
  'module-made': () => [],
  'module-changed': () => [],
  'module-ready': () => [],
  'module-published': () => [],
  'module-retired': () => [],
  // listening: the subject is the plan, the kept clip or the export
  'lesson-plan-saved': () => [],
  'lesson-plan-removed': () => [],
  'lesson-plan-looked-at': () => [],
  'clip-kept': () => [],
  'kept-clip-forgotten': () => [],
  'clips-exported': () => [],
  'prompt-recorded': () => [],
  'prompt-removed': () => [],
}
