import type { ContributorLetter, EditingLetter } from '~/domain/case-studies'
import { type Block, button, heading, list, paragraph } from '~/platform/mail'
import type { Language, Words } from '~/text'
import { dayInWords } from '~/text/when'

export const lettersOfEditing = [
  'take-failed',
  'edits-asked',
  'people-named',
  'employer-flag',
  'commented',
  'review',
  'reopened',
  'approved',
  'published',
  'suspended',
  'lifted',
  'clip-removed',
  'withdrawn',
] as const
export type LetterOfEditing = (typeof lettersOfEditing)[number]

/** States in which a recording that failed can be answered again by its contributor. */
const answersAgain: readonly string[] = ['consented', 'no-show', 'recorded', 'recorded-partial', 'in-edit']

/** Is it still so? A letter that comes too late says nothing. Who has withdrawn hears of that and of nothing else. */
const stillTrue: { [letter in LetterOfEditing]: (about: EditingLetter) => boolean } = {
  // In the room the recordist sees it.
  'take-failed': ({ state, failedTakes }) => failedTakes > 0 && answersAgain.includes(state),
  'employer-flag': ({ state, employerFlags }) => employerFlags > 0 && state !== 'withdrawn',
  'edits-asked': ({ state, waitsForContributor }) =>
    waitsForContributor > 0 && ['in-edit', 'contributor-review'].includes(state),
  'people-named': ({ state, peopleOpen }) => peopleOpen > 0 && ['in-edit', 'contributor-review'].includes(state),
  commented: ({ state }) => state !== 'withdrawn',
  review: ({ state }) => state === 'contributor-review',
  reopened: ({ state }) => state === 'in-edit',
  approved: ({ state, approved }) => state === 'approved' && approved,
  published: ({ state }) => state === 'published',
  suspended: ({ state }) => state === 'suspended',
  lifted: ({ state }) => state === 'published',
  'clip-removed': ({ state }) => state !== 'withdrawn',
  withdrawn: ({ state }) => state === 'withdrawn',
}

const pages: { [letter in LetterOfEditing]: string } = {
  ...{
    'take-failed': '/tell',
    'employer-flag': '/review',
    'edits-asked': '/review',
    'people-named': '/review',
    commented: '/review',
    review: '/review',
    reopened: '/review',
    approved: '/review',
  },
  ...{
    published: '/review',
    suspended: '/review',
    lifted: '/review',
    'clip-removed': '/review',
    withdrawn: '/withdraw',
  },
}

type Said = { words: Words; language: Language }

/** One letter to a contributor about their cut; null when there is nothing to say any more. */
export const toContributor = (
  letter: LetterOfEditing,
  { to, link }: ContributorLetter,
  about: EditingLetter,
  { words, language }: Said,
): { subject: string; blocks: Block[] } | null => {
  if (!stillTrue[letter](about)) return null
  const { letters } = words.story.withdraw
  const said = letters[letter]
  const scopes: Record<string, string> = words.story.review.scopes
  const gives = ['reopened', 'suspended', 'withdrawn'].includes(letter) && about.reason !== ''
  const { files } = letters.withdrawn
  return {
    subject: said.subject,
    blocks: [
      heading(said.subject),
      paragraph(letters.hello(to.name)),
      paragraph(said.text),
      ...(letter === 'published' ? [list(...about.heardBy.map(scope => scopes[scope] ?? scope))] : []),
      ...(gives ? [paragraph(letters.reason(about.reason))] : []),
      ...(letter === 'withdrawn' && about.filesGoneBy
        ? [paragraph(files(dayInWords(language, new Date(about.filesGoneBy))))]
        : []),
      button(said.button, `${link}${pages[letter]}`),
    ],
  }
}
