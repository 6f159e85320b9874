import type { PipelineLetter, PipelineRole } from '~/domain/case-studies'
import { config } from '~/platform/config'
import { type Block, button, facts, heading, paragraph } from '~/platform/mail'
import type { Language, Words } from '~/text'

export type Said = { words: Words; language: Language }
type Written = { subject: string; blocks: Block[] }

/** One letter to the hub's people about a working life; null once it has moved on and there is nothing to see to. */
export type PipelineLetterText = (letter: PipelineLetter, said: Said) => Written | null

const about = ({ role, employer, module }: PipelineLetter, { words }: Said): Block => {
  const { terms } = words.nominating.one
  return facts([terms.role, role], [terms.employer, employer], [terms.module, module])
}

const named: PipelineLetterText = (letter, said) => {
  if (letter.state !== 'nominated') return null
  const words = said.words.nominating.letters.named
  const subject = words.subject(letter.name)
  return {
    subject,
    blocks: [
      heading(subject),
      about(letter, said),
      paragraph(words.text),
      button(words.button, `${config.publicUrl}/pipeline/${letter.contributionId}`),
    ],
  }
}

/** The employer has said whether they work together: the nomination can go on, or not. */
const saidByEmployer =
  (of: 'confirmed' | 'notKnown'): PipelineLetterText =>
  (letter, said) => {
    if (letter.state !== 'nominated') return null
    const words = said.words.nominating.letters[of]
    const subject = words.subject(letter.name)
    return {
      subject,
      blocks: [
        heading(subject),
        about(letter, said),
        paragraph(words.text),
        button(said.words.nominating.letters.named.button, `${config.publicUrl}/pipeline/${letter.contributionId}`),
      ],
    }
  }

const toSchedule: PipelineLetterText = (letter, said) => {
  if (letter.state !== 'consented' || letter.way !== 'interview') return null
  const words = said.words.nominating.letters.toSchedule
  const { terms } = said.words.nominating.one
  const subject = words.subject(letter.name)
  return {
    subject,
    blocks: [
      heading(subject),
      about(letter, said),
      facts([terms.needs, letter.accessNeeds]),
      paragraph(words.text),
      button(words.button, `${config.publicUrl}/pipeline/${letter.contributionId}`),
    ],
  }
}

/** Somebody told their story alone: the studio takes it next. */
const told: PipelineLetterText = (letter, said) => {
  if (!['recorded', 'in-edit'].includes(letter.state)) return null
  const words = said.words.interviews.letters.told
  const subject = words.subject(letter.name)
  return {
    subject,
    blocks: [
      heading(subject),
      about(letter, said),
      paragraph(words.text),
      button(words.button, `${config.publicUrl}/studio/${letter.contributionId}`),
    ],
  }
}

/** Every letter to the hub's people about a working life, with whose it is. */
export const toPipeline = {
  named: { to: 'coordinator', write: named },
  confirmed: { to: 'coordinator', write: saidByEmployer('confirmed') },
  'not-known': { to: 'coordinator', write: saidByEmployer('notKnown') },
  'to-schedule': { to: 'coordinator', write: toSchedule },
  told: { to: 'coordinator', write: told },
} satisfies Record<string, { to: PipelineRole; write: PipelineLetterText }>

export type ToPipeline = keyof typeof toPipeline
