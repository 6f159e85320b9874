import { isId, type Tx, transact } from '~/platform/db'
import { majorGroups } from '../case-studies/forms'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { sectors } from '../kernel/sectors'
import { canvasView } from './canvas-view'
import { contrastAxes, contrastOf, leavingLevels } from './contrast'
import { isHeard } from './done'
import { type Exploring, exploringOf, isPupil, oneExploring } from './exploring'
import { mayFacilitate } from './policy'
import { standingOf } from './stage-views'
import { workView } from './work-views'

const places = (viewer: Actor): string[] => organisationsOf(viewer, 'teacher', 'careers-leader')

/** Learners a facilitator walks with: of their own institutions, and an adviser's own adults. */
const ownLearners = (viewer: Actor) => ({
  hubId: viewer.hubId,
  OR: [
    { institutionId: { in: places(viewer) } },
    ...(wears(viewer, 'adviser') && isId(viewer.personId) ? [{ adviserId: viewer.personId }] : []),
  ],
})

/** The learner of a cycle that this viewer walks with; null for everybody else. */
export const learnerOfCycle = (viewer: Actor, cycleId: string): Promise<string | null> =>
  isId(cycleId)
    ? transact(viewer, async tx => {
        const cycle = await tx.explorationCycle.findFirst({
          where: { id: cycleId, learner: ownLearners(viewer) },
          select: { learnerId: true },
        })
        return cycle?.learnerId ?? null
      })
    : Promise.resolve(null)

const most = 500

/**
 * What waits to be read, the oldest first, and who is on their way. Whoever looks after groups sees those first, and with
 * `everybody` the whole institution.
 */
export const reviewQueue = (viewer: Actor, { everybody = false }: { everybody?: boolean } = {}) =>
  transact(viewer, async tx => {
    const looksAfter = { tutorId: viewer.personId }
    const hasGroups = isId(viewer.personId) && (await tx.learnerGroup.count({ where: looksAfter })) > 0
    const ownGroups = hasGroups && !everybody
    const cycles = await tx.explorationCycle.findMany({
      where: {
        state: { not: 'superseded' },
        learner: {
          ...ownLearners(viewer),
          ...(ownGroups
            ? { AND: { OR: [{ groups: { some: { group: looksAfter } } }, { adviserId: viewer.personId }] } }
            : {}),
        },
      },
      include: { learner: { select: { label: true, yearGroup: true } } },
      orderBy: [{ submittedAt: { sort: 'asc', nulls: 'last' } }, { startedAt: 'asc' }],
      take: most,
    })
    const lines = cycles.map(({ id, learnerId, state, phase, submittedAt, learner }) => ({
      ...{ cycleId: id, learnerId, state, phase, submittedAt, ...learner },
    }))
    return {
      ...{ hasGroups, ownGroups },
      waiting: lines.filter(({ state }) => state === 'gate-review'),
      underWay: lines.filter(({ state }) => state !== 'gate-review'),
    }
  })

/** One learner's work as a facilitator reads it: whether everything is there. */
export const reviewPage = async (viewer: Actor, cycleId: string) => {
  const learnerId = await learnerOfCycle(viewer, cycleId)
  const exploring = learnerId ? await transact(viewer, tx => oneExploring(tx, learnerId)) : null
  if (!exploring || exploring.cycle?.id !== cycleId || !mayFacilitate(viewer, exploring.learner)) return null
  const { learner } = exploring
  return {
    ...{ cycleId, label: learner.label, yearGroup: learner.yearGroup, pupil: isPupil(learner) },
    adviser: learner.adviserId === viewer.personId,
    hasLead: Boolean(learner.institution?.safeguardingLeadId),
    standing: standingOf(exploring),
    work: await workView(viewer, exploring),
  }
}

/** A learner's canvas, for a facilitator who lays it out with them and writes down what they say. */
export const reviewCanvas = async (viewer: Actor, cycleId: string, asked: number | null) => {
  const learnerId = await learnerOfCycle(viewer, cycleId)
  const exploring = learnerId ? await transact(viewer, tx => oneExploring(tx, learnerId)) : null
  if (!exploring || exploring.cycle?.id !== cycleId || !mayFacilitate(viewer, exploring.learner)) return null
  return { cycleId, label: exploring.learner.label, ...(await canvasView(viewer, exploring, asked)) }
}

/** A file of a thought that a facilitator may see. */
export const thoughtFile = async (viewer: Actor, cycleId: string, thoughtId: string) => {
  const learnerId = await learnerOfCycle(viewer, cycleId)
  if (!learnerId || !isId(thoughtId)) return null
  return transact(viewer, tx =>
    tx.thought.findFirst({
      where: { id: thoughtId, learnerId },
      select: { fileKey: true, fileMime: true, fileBytes: true },
    }),
  )
}

/** Learners to tick: those of the viewer's institutions, or an adviser's adults. */
export const learnersToTick = (viewer: Actor) =>
  transact(viewer, tx =>
    tx.learner.findMany({
      where: ownLearners(viewer),
      select: { id: true, label: true, yearGroup: true },
      orderBy: [{ yearGroup: 'asc' }, { label: 'asc' }],
      take: most,
    }),
  )

const all = { major: [...majorGroups], leaving: [...leavingLevels], sector: [...sectors], district: [] as string[] }

const explorings = async (tx: Tx, viewer: Actor): Promise<Exploring[]> => {
  const ids = await tx.learner.findMany({ where: ownLearners(viewer), select: { id: true }, take: most })
  return exploringOf(
    tx,
    ids.map(({ id }) => id),
  )
}

/** For each place, whether nobody, some or everybody of the group has met somebody there. Whoever heard nothing is left out. */
export const groupContrast = (viewer: Actor) =>
  transact(viewer, async tx => {
    const met = (await explorings(tx, viewer))
      .map(({ heard }) => heard.filter(isHeard))
      .filter(heard => heard.length > 0)
      .map(contrastOf)
    return {
      learners: met.length,
      axes: contrastAxes.map(axis => {
        const known = [...new Set([...all[axis], ...met.flatMap(one => one[axis])])]
        const places = known.map(place => {
          const count = met.filter(one => one[axis].includes(place)).length
          return {
            place,
            by: count === 0 ? ('nobody' as const) : count === met.length ? ('everybody' as const) : ('some' as const),
          }
        })
        return { axis, places }
      }),
    }
  })

/** A careers leader's own institution: matching, its assessment, and who may be the safeguarding lead. */
export const institutionSettings = async (viewer: Actor) => {
  const [institutionId] = organisationsOf(viewer, 'careers-leader')
  if (!institutionId) return null
  return transact(viewer, async tx => {
    const institution = await tx.institution.findUnique({ where: { id: institutionId } })
    if (!institution) return null
    const members = await tx.membership.findMany({
      where: { institutionId, OR: [{ to: null }, { to: { gt: new Date() } }] },
      select: { person: { select: { id: true, name: true } } },
    })
    const staff = new Map(members.map(({ person }) => [person.id, person.name]))
    return {
      ...{ institutionId, name: institution.name, matchingOn: institution.matchingOn },
      dpiaOn: institution.dpiaOn?.toISOString().slice(0, 10) ?? null,
      leadId: institution.safeguardingLeadId,
      staff: [...staff].map(([id, name]) => ({ id, name })),
    }
  })
}
