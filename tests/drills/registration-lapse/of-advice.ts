import { randomUUID } from 'node:crypto'
import {
  type AdviceState,
  acknowledgeAdvice,
  addWord,
  changeContact,
  closeAdvice,
  giveUpReaching,
  holdAdvice,
  markTold,
  recordTry,
  reopenAdvice,
  resumeAdvice,
  signpostAdvice,
  takeAdvice,
  transferAdvice,
  triageAdvice,
  typeInAdvice,
} from '~/domain/advice'
import { saveProfile } from '~/domain/advisers'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { writeNote } from '~/domain/notes'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as advising } from '../../support/factories/advice'
import { given as planning } from '../../support/factories/plans'
import type { Move, Stage, Write } from './write'

const contact = {
  ...{ contactBy: 'email' as const, email: 'bea@people.example', phone: '', address: '', safeContact: '' },
  ...{ mayLeaveMessage: false, name: 'Bea' },
}
const told = {
  ...{ ...contact, words: 'My shift ends', language: 'en', access: [], accessWords: '', district: '' },
  channel: 'phone' as const,
}
const triage = {
  ...{ urgency: 'soon' as const, constraints: [], language: 'en', benefitsLinked: false, conflict: '' },
  conflictWith: [],
}
const profile = {
  ...{ employer: 'Careers Northmoor', employerKind: 'other' as const, languages: ['en' as const], caseloadCap: 40 },
  ...{ travelMinutes: 30, bufferMinutes: 15, district: '', version: 1 },
}

const unallocated: readonly AdviceState[] = ['received', 'triaged']

/** A command on a request that stands in a state, with the adviser where it has one by then. */
const on = (
  name: string,
  state: AdviceState,
  press: (actor: Actor, adviceId: string, stage: Stage) => Promise<Outcome<unknown, string>>,
  moves: readonly Move[] = [],
  also: (adviceId: string, stage: Stage) => Promise<unknown> = async () => undefined,
): Write => ({
  ...{ name, moves },
  arrange: async stage => {
    const adviserId = unallocated.includes(state) ? null : stage.adviser.id
    const { id } = await advising.request(stage.hubId, { state, adviserId })
    await also(id, stage)
    return () => press(stage.actor, id, stage)
  },
})

const asWorker = <T>(hubId: string, work: Parameters<typeof transact<T>>[1]) => transact(system('advice', hubId), work)

const triedThrice = (adviceId: string, { hubId, adviser }: Stage) =>
  asWorker(hubId, tx =>
    tx.adviceTry.createMany({
      data: [1, 2, 3].map(days => ({
        ...{ hubId, adviceId, way: 'phone', outcome: 'no-answer', by: adviser.id },
        at: new Date(clock.now().getTime() - days * 86_400_000),
      })),
    }),
  )

const telling: Write = {
  name: 'say that somebody was told',
  arrange: async ({ hubId, adviser, actor }) => {
    const { id: adviceId } = await advising.request(hubId, { state: 'allocated', adviserId: adviser.id })
    const row = { hubId, adviceId, at: clock.now(), letter: 'allocated', because: randomUUID() }
    const { id: toTellId } = await asWorker(hubId, tx => tx.adviceToTell.create({ data: row }))
    return () => markTold(actor, { adviceId, toTellId })
  },
}

/** What an adviser writes on a request, beside it, and about themselves. */
export const ofAdvice: readonly Write[] = [
  on('acknowledge', 'received', (a, adviceId) => acknowledgeAdvice(a, { adviceId }), ['advice.acknowledge']),
  on('triage', 'received', (a, adviceId) => triageAdvice(a, { adviceId, ...triage }), ['advice.triage']),
  on('signpost', 'triaged', (a, adviceId, { bodyId }) => signpostAdvice(a, { adviceId, bodies: [bodyId] }), [
    'advice.signpost',
  ]),
  on('take', 'triaged', (a, adviceId) => takeAdvice(a, { adviceId }), ['advice.allocate']),
  {
    name: 'type in',
    arrange:
      async ({ actor }) =>
      () =>
        typeInAdvice(actor, told),
  },
  on('try', 'allocated', (a, adviceId) => recordTry(a, { adviceId, way: 'phone', outcome: 'no-answer' })),
  telling,
  {
    name: 'resume without an adviser',
    moves: ['advice.resume-waiting'],
    arrange: async ({ hubId, actor }) => {
      const { id: adviceId } = await advising.request(hubId, { state: 'on-hold', adviserId: null })
      return () => resumeAdvice(actor, { adviceId })
    },
  },
  on(
    'give up',
    'allocated',
    (a, adviceId) => giveUpReaching(a, { adviceId }),
    ['advice.give-up-reaching'],
    triedThrice,
  ),
  on('hold', 'allocated', (a, adviceId) => holdAdvice(a, { adviceId, reasonCode: 'health' }), ['advice.hold']),
  on('resume', 'on-hold', (a, adviceId) => resumeAdvice(a, { adviceId }), ['advice.resume-with-adviser']),
  on(
    'resume a plan',
    'on-hold',
    (a, adviceId) => resumeAdvice(a, { adviceId }),
    ['advice.resume-plan'],
    (id, { hubId }) => planning.plan({ id, hubId }),
  ),
  on('transfer', 'allocated', (a, adviceId) => transferAdvice(a, { adviceId, where: 'Another', handOver: 'Words' }), [
    'advice.transfer',
  ]),
  on('close', 'allocated', (a, adviceId) => closeAdvice(a, { adviceId, reasonCode: 'done', reason: '' }), [
    'advice.close',
  ]),
  on('reopen', 'closed', (a, adviceId) => reopenAdvice(a, { adviceId }), ['advice.reopen']),
  on('change contact', 'allocated', (a, adviceId) => changeContact(a, { adviceId, ...contact })),
  on('add words', 'allocated', (a, adviceId) => addWord(a, { adviceId, words: 'She rang' })),
  on('write a note', 'attended', (a, adviceId) => writeNote(a, { adviceId, words: 'Sat with her papers' })),
  {
    name: 'change the profile',
    arrange:
      async ({ actor, adviser }) =>
      () =>
        saveProfile(actor, { adviserId: adviser.id, ...profile }),
  },
]
