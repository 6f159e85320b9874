import { randomUUID } from 'node:crypto'
import { Prisma, type Tx } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { isContributor } from '../contribution/policy'
import { contributions } from '../contribution/store'
import { questionsOf } from '../questions'
import { answers, loseMedia, type Media } from './store'
import { cleared, type NewTake, type NextAnswer, skipped, type Teller, type Told, taken, worded } from './told'

type Named = { contributionId: string; question: number }

const load = async (tx: Tx, { contributionId, question: number }: Named): Promise<Told | null> => {
  const contribution = await contributions.lock(tx, contributionId)
  if (!contribution) return null
  const question = questionsOf(contribution.questionSet).find(one => one.number === number)
  if (!question) return null
  const answer = await answers.lockOne(tx, contributionId, number)
  const media = answer ? ((await tx.media.findMany({ where: { answerId: answer.id } })) as Media[]) : []
  const stored = await tx.media.aggregate({
    where: {
      contributionId,
      kind: 'original',
      state: { not: 'gone' },
      ...(answer ? { answerId: { not: answer.id } } : {}),
    },
    _sum: { bytes: true },
  })
  return {
    ...{ contribution, question, answer, media, newAnswerId: randomUUID(), newMediaId: randomUUID() },
    storedElsewhere: Number(stored._sum.bytes ?? 0),
  }
}

const save = async (tx: Tx, { answer, take, gone }: NextAnswer): Promise<void> => {
  const { id, version: _version, kept: _kept, ...row } = answer
  await tx.answer.upsert({
    where: { id },
    create: { id, ...row },
    // The cut of an older take means nothing for this one.
    update: { ...row, kept: Prisma.DbNull, version: { increment: 1 } },
  })
  await loseMedia(tx, gone)
  if (take) await tx.media.create({ data: take })
}

/** The contributor by their link, or a recordist of the hub who sits with them. */
const mayTell = (actor: Actor, { contribution }: Told): boolean =>
  isContributor(actor, contribution) || (actor.hubId === contribution.hubId && wears(actor, 'recordist'))

const tellerOf = (actor: Actor, { contribution }: Told): Teller =>
  isContributor(actor, contribution) ? 'contributor' : 'recordist'

export const giveWords = command({
  name: 'case-studies.give-words',
  load: (tx: Tx, named: Named & { words: string }) => load(tx, named),
  allow: mayTell,
  decide: (told, { words }, at, actor) => worded(told, words, tellerOf(actor, told), at),
  save,
})

/** Takes a recording whose file lies in storage already. A refusal leaves the file to whoever put it there. */
export const addTake = command({
  name: 'case-studies.add-take',
  load: (tx: Tx, named: Named & NewTake) => load(tx, named),
  allow: mayTell,
  decide: (told, take, at, actor) => taken(told, take, tellerOf(actor, told), at),
  save,
})

export const skipQuestion = command({
  name: 'case-studies.skip-question',
  load: (tx: Tx, named: Named) => load(tx, named),
  allow: mayTell,
  decide: (told, _named, at, actor) => skipped(told, tellerOf(actor, told), at),
  save,
})

/** Deletes an answer, or takes back a skip. */
export const clearAnswer = command({
  name: 'case-studies.clear-answer',
  load: (tx: Tx, named: Named) => load(tx, named),
  allow: mayTell,
  decide: (told, _named, at, actor) => cleared(told, tellerOf(actor, told), at),
  save,
})
