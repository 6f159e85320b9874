import { concernAnswer, contributorLetter, editingLetter, employerAnswer, pipelineLetter } from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { type Block, button, compose, heading, messageId, paragraph, small, threadId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, type Words, wordsFor } from '~/text'
import { deliver } from '../../deliver'
import { type LetterOfEditing, toContributor } from './to-contributor'
import { type LetterToStaff, readersOf, toStaff } from './to-staff'

type About = { hubId: string; contributionId: string; because: string }
type Hub = { id: string; name: string; replyTo: string }
type Reader = { key: string; email: string; language: string }
type Written = { subject: string; blocks: Block[] } | null

const send = async (
  { contributionId, because }: About,
  hub: Hub,
  reader: Reader,
  name: string,
  write: (words: Words) => Written,
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const language = isLanguage(reader.language) ? reader.language : 'en'
  const text = write(wordsFor(language))
  if (!text) return log('nothing to say of a story any more', { contributionId, letter: name })
  await once(letterKey(name, `${contributionId}-${because}`, reader.key), { hubId: hub.id, kind: 'encounter' }, () =>
    deliver({
      ...compose({ language, subject: text.subject, blocks: text.blocks }),
      to: reader.email,
      messageId: messageId(`${name}-${because}`, contributionId, reader.key),
      references: [threadId('story', contributionId)],
      replyTo: hub.replyTo,
      fromName: hub.name,
    }),
  )
}

/** A letter to the contributor about the cut, or about being heard. */
export const tellOfCut = async (
  { letter, ...job }: About & { letter: LetterOfEditing },
  aid: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const reader = system('mail', job.hubId)
  const told = await contributorLetter(reader, job.contributionId)
  const about = await editingLetter(reader, job.contributionId)
  if (!told || !about) return aid.log('nobody to write to', { contributionId: job.contributionId, letter })
  const language = isLanguage(told.to.language) ? told.to.language : 'en'
  const write = (words: Words): Written => {
    const text = toContributor(letter, told, about, { words, language })
    const { foot, withdraw } = words.story.withdraw.letters
    const link = letter === 'withdrawn' ? undefined : { label: withdraw, href: `${told.link}/withdraw` }
    return text && { ...text, blocks: [...text.blocks, small(foot(told.hub.name), link)] }
  }
  await send(job, told.hub, { ...told.to, key: job.contributionId }, `cut-${letter}`, write, aid)
}

/** A letter to those of the hub whose turn it is, or who have to know. */
export const tellStudio = async (
  { letter, ...job }: About & { letter: LetterToStaff },
  aid: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const reader = system('mail', job.hubId)
  const about = await editingLetter(reader, job.contributionId)
  for (const role of readersOf[letter]) {
    const told = await pipelineLetter(reader, job.contributionId, role)
    for (const person of told?.people ?? []) {
      if (!told || !about) continue
      // Whoever recorded it does not publish it.
      if (letter === 'approved' && person.id === told.recordistId) continue
      const write = (words: Words): Written => {
        const text = toStaff(letter, told, about, person, words)
        return text && { ...text, blocks: [...text.blocks, small(words.studio.letters.foot(told.hub.name))] }
      }
      await send(job, told.hub, { ...person, key: person.id }, `studio-${letter}`, write, aid)
    }
  }
}

/** A letter to the employer's admins: seven days to say that an answer names them. It says no name and no word of it. */
export const tellEmployerOfApproval = async (job: About, aid: Pick<Aid, 'once' | 'log'>): Promise<void> => {
  const reader = system('mail', job.hubId)
  const about = await editingLetter(reader, job.contributionId)
  const told = await pipelineLetter(reader, job.contributionId, 'editor')
  if (!about || !told || !['approved', 'published'].includes(about.state))
    return aid.log('nothing to say to the employer any more', { contributionId: job.contributionId })
  for (const person of about.admins) {
    const write = ({ studio }: Words): Written => {
      const said = studio.letters.employer
      return {
        subject: said.subject,
        blocks: [
          heading(said.subject),
          paragraph(studio.letters.hello(person.name)),
          paragraph(said.text),
          button(said.open, `${config.publicUrl}/nominations/${job.contributionId}/flag`),
          small(said.foot(told.hub.name)),
        ],
      }
    }
    await send(job, told.hub, { ...person, key: person.id }, 'employer-approved', write, aid)
  }
}

/** A letter to whoever spoke for the employer: what came of what they said. It says no name and no word of an answer. */
export const tellEmployerOfAnswer = async (
  { hubId, contributionId, employerFlagId }: { hubId: string; contributionId: string; employerFlagId: string },
  aid: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const told = await employerAnswer(system('mail', hubId), contributionId, employerFlagId)
  if (!told) return aid.log('nothing to say to the employer any more', { contributionId })
  const write = ({ studio, questions }: Words): Written => {
    const said = studio.letters.answered
    const asked: { readonly [number: number]: { prompt: string } } = questions.asked
    return {
      subject: said.subject,
      blocks: [
        heading(said.subject),
        paragraph(studio.letters.hello(told.to.name)),
        paragraph(said.lead(asked[told.question]?.prompt ?? '')),
        paragraph(told.changed ? said.changed : said.left),
        ...(told.answer ? [paragraph(said.said(told.answer))] : []),
        button(said.open, `${config.publicUrl}/nominations/${contributionId}/flag`),
        small(studio.letters.employer.foot(told.hub.name)),
      ],
    }
  }
  const job = { hubId, contributionId, because: employerFlagId }
  await send(job, told.hub, { ...told.to, key: told.to.id }, 'employer-answered', write, aid)
}

/** A letter to the contributor: what came of what their employer said. Nothing has changed without them. */
export const tellContributorOfAnswer = async (
  { hubId, contributionId, employerFlagId }: { hubId: string; contributionId: string; employerFlagId: string },
  aid: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const reader = system('mail', hubId)
  const told = await contributorLetter(reader, contributionId)
  const concern = await concernAnswer(reader, contributionId, employerFlagId)
  if (!told || !concern) return aid.log('nothing to say of an employer any more', { contributionId })
  const write = ({ story, questions }: Words): Written => {
    const { letters } = story.withdraw
    const said = letters['employer-answered']
    const asked: { readonly [number: number]: { prompt: string } } = questions.asked
    return {
      subject: said.subject,
      blocks: [
        heading(said.subject),
        paragraph(letters.hello(told.to.name)),
        paragraph(said[concern.kind](asked[concern.question]?.prompt ?? '')),
        paragraph(concern.changed ? said.changed : said.left),
        ...(concern.answer ? [paragraph(said.said(concern.answer))] : []),
        button(said.button, `${told.link}/review`),
        small(letters.foot(told.hub.name), { label: letters.withdraw, href: `${told.link}/withdraw` }),
      ],
    }
  }
  const job = { hubId, contributionId, because: employerFlagId }
  await send(job, told.hub, { ...told.to, key: contributionId }, 'concern-answered', write, aid)
}
