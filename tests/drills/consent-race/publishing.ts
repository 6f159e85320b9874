import { setTimeout as sleep } from 'node:timers/promises'
import { cutHash } from '~/domain/case-studies/editing/cut'
import { wholeStory } from '~/domain/case-studies/editing/whole-story'
import type { Actor } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/case-studies'
import { consentTo } from './consenting'

const toggles = 8

/** The product's publishing, or another in its place. */
export type Publish = (
  actor: Actor,
  input: { contributionId: string },
) => Promise<{ ok: true } | { ok: false; why: string }>

const approved = async (hubId: string) => {
  const told = await given.contribution(hubId, {
    ...{
      state: 'approved',
      scopes: ['record', 'hub-classes', 'open-web'],
      answers: { 1: 'I mend nets by the harbour.' },
    },
  })
  await transact({ personId: '', hubId }, async tx => {
    const story = await wholeStory(tx, told.id, false)
    await tx.answer.updateMany({ where: { contributionId: told.id }, data: { state: 'approved' } })
    await tx.contribution.update({ where: { id: told.id }, data: { approvedCut: cutHash(story?.clips ?? []) } })
  })
  return told
}

/**
 * A contributor takes consent back and gives it again, over and over, while an editor presses "publish". Was it in force
 * where the ledger says that it was published? Each change is a fact, and they stand in the order in which they held.
 */
export const publishWhileToggling = async (hubId: string, publish: Publish) => {
  const told = await approved(hubId)
  const editor = anActor(hubId, 'editor')
  let over = false
  const press = async () => {
    let refused = 0
    while (!over) {
      const outcome = await publish(editor, { contributionId: told.id })
      if (outcome.ok) return { published: true, refused }
      if (outcome.why === 'consent-needed') refused++
    }
    return { published: false, refused }
  }
  const toggle = async () => {
    for (let n = 0; n < toggles; n++) {
      await consentTo(told, n % 2 === 1)
      await sleep(n % 3)
    }
    over = true
  }
  await consentTo(told, true)
  const [{ published, refused }] = await Promise.all([press(), toggle()])
  const facts = await transact({ personId: '', hubId }, tx =>
    tx.fact.findMany({
      where: { subjectId: told.id, type: { in: ['consent-changed', 'contribution-published'] } },
      select: { type: true },
      orderBy: { id: 'asc' },
    }),
  )
  const at = facts.findIndex(({ type }) => type === 'contribution-published')
  const changesBefore = facts.slice(0, Math.max(0, at)).length
  // The first change takes it back, the second gives it again.
  return { published, refused, without: at >= 0 && changesBefore % 2 === 1 }
}
