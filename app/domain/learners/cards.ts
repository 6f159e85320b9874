import { randomInt } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { placeOf } from './change-learners'
import { seesLearnersAt } from './policy'

/** Symbols of an institution's code on its cards: those of join codes. */
const symbols = '23456789ACDEFGHJKMNPQRTUVWXY'
const newCardCode = (): string => Array.from({ length: 5 }, () => symbols[randomInt(symbols.length)]).join('')

/** How many pictures there are to make pairs of. */
const cardPictureCount = 48

/** Ordered pairs of different pictures that no card of the institution has, drawn by chance. */
const drawPairs = (taken: ReadonlySet<string>, wanted: number): [number, number][] => {
  const free = Array.from({ length: cardPictureCount ** 2 }, (_, one): [number, number] => [
    Math.floor(one / cardPictureCount),
    one % cardPictureCount,
  ]).filter(([first, second]) => first !== second && !taken.has(`${first},${second}`))
  for (let last = free.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    ;[free[last], free[other]] = [free[other] as [number, number], free[last] as [number, number]]
  }
  return free.slice(0, wanted)
}

const cardsTaken = async (tx: Tx, institutionId: string): Promise<Set<string>> =>
  new Set((await tx.learnerCard.findMany({ where: { institutionId } })).map(({ pictures }) => pictures.join()))

/**
 * Makes a card for each of some learners; one who has a card gets another, and the old one opens nothing. An institution
 * has 2,256 pairs of pictures, which only work in its own lessons.
 */
export const makeCards = command({
  name: 'learners.make-cards',
  load: async (tx, { institutionId, learnerIds }: { institutionId: string; learnerIds: string[] }) => {
    const place = await placeOf(tx, institutionId)
    if (!place) return null
    await tx.$queryRaw`select 1 from institution where id = ${place.institutionId}::uuid for update`
    const { cardCode } = await tx.institution.findUniqueOrThrow({ where: { id: place.institutionId } })
    const learners = await tx.learner.findMany({ where: { institutionId, id: { in: learnerIds.filter(isId) } } })
    return { place, cardCode, learnerIds: learners.map(({ id }) => id), taken: await cardsTaken(tx, institutionId) }
  },
  allow: (actor, { place }) => seesLearnersAt(actor, place),
  decide: ({ place, cardCode, learnerIds, taken }, _input, at) => {
    const pairs = drawPairs(taken, learnerIds.length)
    if (pairs.length < learnerIds.length) return refuse('no-pairs-left')
    const cards = learnerIds.map((learnerId, index) => ({
      ...{ hubId: place.hubId, institutionId: place.institutionId, learnerId },
      ...{ pictures: pairs[index] ?? [], madeAt: at },
    }))
    return accept(
      { cards, place, cardCode: cardCode ?? newCardCode() },
      ...learnerIds.map(subjectId => ({ type: 'learner-card-made' as const, hubId: place.hubId, subjectId })),
    )
  },
  save: async (tx, { cards, place, cardCode }) => {
    await tx.institution.update({ where: { id: place.institutionId }, data: { cardCode } })
    await tx.learnerCard.deleteMany({ where: { learnerId: { in: cards.map(({ learnerId }) => learnerId) } } })
    await tx.learnerCard.createMany({ data: cards })
  },
})
