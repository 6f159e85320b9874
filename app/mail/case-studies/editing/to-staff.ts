import type { EditingLetter, PipelineLetter, PipelineRole } from '~/domain/case-studies'
import { config } from '~/platform/config'
import { type Block, button, heading, paragraph } from '~/platform/mail'
import type { Words } from '~/text'

export const lettersToStaff = [
  'changes-asked',
  'approved',
  'edit-asked',
  'person-named',
  'name-learned',
  'employer-flag',
  'reworked',
  'suspended',
  'lifted',
  'withdrawn',
] as const
export type LetterToStaff = (typeof lettersToStaff)[number]

/** Whose turn it is, or who has to know. */
export const readersOf: { readonly [letter in LetterToStaff]: readonly PipelineRole[] } = {
  'changes-asked': ['recordist'],
  approved: ['editor'],
  'edit-asked': ['recordist'],
  'person-named': ['recordist'],
  'name-learned': ['editor'],
  'employer-flag': ['recordist', 'editor'],
  reworked: ['recordist', 'coordinator'],
  suspended: ['editor', 'coordinator'],
  lifted: ['editor', 'coordinator'],
  withdrawn: ['coordinator', 'editor'],
}

const stillTrue: { [letter in LetterToStaff]: (about: EditingLetter) => boolean } = {
  'changes-asked': ({ state }) => state === 'in-edit',
  approved: ({ state }) => state === 'approved',
  'edit-asked': ({ waitsForRecordist, state }) => waitsForRecordist > 0 && state !== 'withdrawn',
  'person-named': ({ state, peopleOpen }) => peopleOpen > 0 && ['in-edit', 'contributor-review'].includes(state),
  'name-learned': ({ state, openNames }) => openNames > 0 && ['published', 'consent-due'].includes(state),
  'employer-flag': ({ employerFlags }) => employerFlags > 0,
  reworked: ({ state }) => state === 'in-edit',
  suspended: ({ state }) => state === 'suspended',
  lifted: ({ state }) => state === 'published',
  withdrawn: ({ state }) => state === 'withdrawn',
}

/** One letter to the hub's people; null when there is nothing to say any more. Of a withdrawn story it says no name. */
export const toStaff = (
  letter: LetterToStaff,
  told: PipelineLetter,
  about: EditingLetter,
  reader: { name: string },
  words: Words,
): { subject: string; blocks: Block[] } | null => {
  if (!stillTrue[letter](about)) return null
  const { letters } = words.studio
  const hello = paragraph(letters.hello(reader.name))
  if (letter === 'withdrawn') {
    const { subject, text, plans, noPlans } = letters.withdrawn
    const flagged = about.plansFlagged > 0 ? plans(about.plansFlagged) : noPlans
    return { subject, blocks: [heading(subject), hello, paragraph(text), paragraph(flagged)] }
  }
  const subject = letters[letter].subject(told.name)
  return {
    subject,
    blocks: [
      heading(subject),
      hello,
      paragraph(letters[letter].text),
      button(letters.open, `${config.publicUrl}/studio/${told.contributionId}`),
    ],
  }
}
