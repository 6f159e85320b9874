import { createHash } from 'node:crypto'
import { type AdviceState, linkOf } from '~/domain/advice'
import { advisesToday } from '~/domain/advisers'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { writeNote } from '~/domain/notes'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { cast } from './cast'

/** Adults with a plan, at every step of it, all with the adviser of the cast; two of them with notes nobody else reads. */

const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`planning ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

type Goal = readonly [kind: string, words: string, steps: readonly Step[]]
type Step = readonly [kind: string, words: string, owner: 'person' | 'adviser', inDays: number, done?: 'done']
type Story = {
  name: string
  reference: string
  state: AdviceState
  /** Days since the adult said yes to the plan; none before. */
  agreed: number | null
  words: string
  goals: readonly Goal[]
  note?: string
  /** Whose record of exploring and account it is, if anybody's of the cast. */
  of?: 'delphine' | 'wendell'
}

const stories: readonly Story[] = [
  {
    ...{ name: 'Delphine Marlow', reference: 'AR-4HWD-2M', state: 'in-progress', agreed: 24, of: 'delphine' },
    words: 'My shift at the warehouse ends for good at Easter. I am 47 and have done nothing else for eleven years.',
    goals: [
      [
        ...(['work', 'Work near home with fixed hours, before the shift ends'] as const),
        [
          ['cv', 'Write down what eleven years of stock and shifts were made of', 'person', -9, 'done'],
          ['vacancy-search', 'Look at the hospital stores and the two ferry yards', 'person', 5],
          ['other', 'Ask the union what the notice pay covers', 'adviser', 3],
        ],
      ],
      [
        ...(['learning', 'Find out whether a stores and logistics course would be worth it'] as const),
        [['course-search', 'Compare two evening courses: what they cost, and who pays', 'person', 16]],
      ],
    ],
    note: 'Spoke mostly of her mother’s care on Thursdays. Would rather I do not mention it in the plan. Hours matter more than pay.',
  },
  {
    ...{ name: 'Wendell Stroud', reference: 'AR-9KTP-7C', state: 'review-due', agreed: 95, of: 'wendell' },
    words: 'I have been out of work since the mill closed and have looked at everything twice.',
    goals: [
      [
        ...(['skills', 'Get the welding ticket back'] as const),
        [
          ['enrol', 'Sign up for the weekend course', 'person', -40, 'done'],
          ['skills-check', 'Look together at which tickets still count', 'adviser', 12],
        ],
      ],
    ],
    note: 'Reads slowly and hides it well. Ask, do not assume; the college has help for this.',
  },
  {
    ...{ name: 'Marisol', reference: 'AR-3XQV-8F', state: 'plan-drafted', agreed: null },
    words: 'I want to stop night work. My doctor says so too.',
    goals: [
      [
        ...(['work', 'Day work in care or in a kitchen'] as const),
        [['interview-skills', 'Practise two questions together', 'adviser', 9]],
      ],
    ],
  },
  {
    ...{ name: 'Tobias', reference: 'AR-6MNB-5R', state: 'plan-shared', agreed: null },
    words: 'Redundancy in six weeks. I need to know what my forklift licence is worth elsewhere.',
    goals: [
      [
        ...(['work', 'Something lined up before the last day'] as const),
        [
          ['vacancy-search', 'Ring three yards', 'person', 4],
          ['follow-up', 'Ask the agency again', 'adviser', 11],
        ],
      ],
    ],
  },
  {
    ...{ name: 'Aurelia', reference: 'AR-8DJC-4W', state: 'plan-acknowledged', agreed: 0 },
    words: 'My children are at school now. I would like to work again, and I do not know as what.',
    goals: [
      [
        ...(['other', 'Find out what work there is between nine and three'] as const),
        [['workshop', 'Go to the open morning at the college', 'person', 20]],
      ],
    ],
  },
]

const inDays = (days: number) => dateOf(addDays(dayOf(clock.now()), days))
const ago = (days: number) => new Date(clock.now().getTime() - days * 86_400_000)

const keepPlan = async (tx: Tx, hubId: string, adviceId: string, { state, agreed, goals, name }: Story) => {
  const at = ago((agreed ?? 0) + 6)
  const planId = idFor(`${hubId} ${name}`)
  await tx.actionPlan.create({
    data: {
      ...{ id: planId, hubId, adviceId, createdAt: at, updatedAt: at, remindersOn: state === 'in-progress' },
      ...(state === 'plan-drafted' ? {} : { sharedAt: ago((agreed ?? 0) + 2) }),
      ...(agreed === null ? {} : { acknowledgedAt: ago(agreed) }),
    },
  })
  for (const [index, [kind, words, steps]] of goals.entries()) {
    const goalId = idFor(`${planId} ${index}`)
    await tx.planGoal.create({ data: { id: goalId, hubId, planId, kind, words, createdAt: at } })
    await tx.planAction.createMany({
      data: steps.map(([of, what, owner, days, done]) => ({
        ...{ hubId, planId, goalId, kind: of, words: what, owner, dueOn: inDays(days), createdAt: at },
        ...{ addedBy: 'adviser', ...(done ? { doneAt: ago(3), doneBy: 'adult' } : {}) },
      })),
    })
  }
  await tx.planSignpost.create({
    data: { hubId, planId, body: 'union', words: 'About notice and what is owed', createdAt: at },
  })
  const acts = [
    ['plan', 'began', 'adviser', 6],
    ...(state === 'plan-drafted' ? [] : ([['plan', 'shared', 'adviser', 2]] as const)),
    ...(agreed === null ? [] : ([['plan', 'acknowledged', 'adult', 0]] as const)),
  ] as const
  await tx.planChange.createMany({
    data: acts.map(([what, act, part, days]) => ({
      ...{ hubId, planId, what, act, part, fields: [], at: ago((agreed ?? 0) + days) },
    })),
  })
  if (agreed === null) return
  const asked = state === 'review-due' ? { state: 'asked', asked: 1, askedAt: ago(3) } : {}
  await tx.planReview.create({
    data: { hubId, planId, number: 1, rule: 'from-acknowledged', dueOn: inDays(91 - agreed), ...asked },
  })
}

const keepOne = async (tx: Tx, hubId: string, adviserId: string, story: Story): Promise<string> => {
  const id = idFor(`${hubId} request ${story.reference}`)
  const [expiresOn, received] = [inDays(1_000), ago((story.agreed ?? 0) + 20)]
  const person = story.of ? await tx.person.findUnique({ where: { email: cast[story.of].email } }) : null
  const learner = person ? await tx.learner.findFirst({ where: { hubId, personId: person.id } }) : null
  await tx.adviceRequest.create({
    data: {
      ...{ id, hubId, reference: story.reference, state: story.state, channel: 'page', words: story.words },
      ...{ name: story.name, contactBy: 'email', ageBand: '35-49', urgency: 'routine', adviserId },
      email: person?.email ?? `${story.name.toLowerCase()}@adults.traverse.example`,
      ...{ personId: person?.id ?? null, learnerId: learner?.id ?? null },
      ...{ receivedAt: received, triagedAt: received, allocatedAt: received, firstOfferedAt: received },
      ...{ firstMetAt: ago((story.agreed ?? 0) + 7), since: ago(story.agreed ?? 1) },
      ...{ expiresOn, ...linkOf({ id, expiresOn }) },
    },
  })
  await keepPlan(tx, hubId, id, story)
  return id
}

/** Puts the adviser of the cast on the register where nobody else has. */
const register = async (tx: Tx, hubId: string, personId: string): Promise<void> => {
  if (await advisesToday(tx, personId)) return
  await tx.adviserRegistration.create({
    data: {
      ...{ hubId, personId, body: 'rcdp', level: 7, from: inDays(-200), to: inDays(165) },
      ...{ checkedBy: personId, checkedAt: ago(200) },
    },
  })
}

/** Writes the plans of the demonstration down, and two notes by the product's own command. */
export const keepPlans = async (hubId: string): Promise<void> => {
  const adviser = await transact(system('demo', hubId), tx =>
    tx.person.findUnique({ where: { email: cast.nerys.email }, select: { id: true } }),
  )
  if (!adviser) return
  const actor: Actor = { personId: adviser.id, hubId, hats: [{ role: 'adviser', organisationId: null }] }
  for (const story of stories) {
    const adviceId = await transact(system('demo', hubId), async tx => {
      await register(tx, hubId, adviser.id)
      return keepOne(tx, hubId, adviser.id, story)
    })
    if (!story.note) continue
    const written = await writeNote(actor, { adviceId, words: story.note })
    if (!written.ok) throw new Error(`The demonstration cannot keep a note: ${written.why}`)
  }
}
