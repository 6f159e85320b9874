import { transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'

/** How the hub is set to work. Null for those who may not change it. */
export const hubSettings = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    return tx.hub.findUnique({
      where: { id: viewer.hubId },
      select: {
        ...{ name: true, slug: true, region: true, replyTo: true },
        ...{ noticeDays: true, waveSize: true, waveDays: true, monthlyShare: true, interviewsADay: true },
      },
    })
  })

/** How far a new hub has come: what it holds, counted. */
export const firstSteps = (viewer: Actor) =>
  transact(viewer, async tx => {
    const { hubId } = viewer
    const waiting = { acceptedAt: null, withdrawnAt: null }
    const hub = await tx.hub.findUnique({ where: { id: hubId }, select: { name: true } })
    return (
      hub && {
        hub: hub.name,
        institutions: await tx.institution.count({ where: { status: { not: 'closed' } } }),
        employers: await tx.hubEmployer.count(),
        colleagues: await tx.person.count({
          where: { id: { not: viewer.personId }, memberships: { some: { hubId } } },
        }),
        invited: await tx.invitation.count({ where: waiting }),
        settingsSeen: (await tx.fact.count({ where: { type: 'hub-settings-changed', subjectId: hubId }, take: 1 })) > 0,
      }
    )
  })
