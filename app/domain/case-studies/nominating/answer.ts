import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { contributionLifecycle } from '../contribution/contribution'
import { isContributor, mayMove } from '../contribution/policy'
import { lockNamed, type Named, saveNamed } from './named-row'

type Accept = {
  contributionId: string
  way: string
  language: string
  accessNeeds: string
  chaperone: boolean
  /** The nominee's browser, by the same hash as the nominator's. */
  browserHash?: string | null
}

/** Did somebody of the hub name this person themselves? They do not answer for them as well. */
export const namedByThemselves = (actor: Actor, { contribution, nomination }: Named): boolean =>
  !isContributor(actor, contribution) && nomination?.nominatorId === actor.personId

/** The nominee says yes. A coordinator writes it down for somebody who says it by phone or on paper. */
export const acceptInvitation = command({
  name: 'case-studies.accept-invitation',
  load: (tx, input: Accept) => lockNamed(tx, input),
  allow: (actor, { contribution }) => mayMove(actor, 'accept', contribution),
  decide: (named, { way, language, accessNeeds, chaperone, browserHash }, at, actor) => {
    const { contribution, contributor, nomination } = named
    const state = contributionLifecycle.step(contribution.state, 'accept')
    if (!state) return refuse('wrong-state')
    if (!contributor) return refuse('nobody-to-write-to')
    if (namedByThemselves(actor, named)) return refuse('own-nomination')
    const sharedDevice = Boolean(browserHash && browserHash === nomination?.browserHash)
    return accept(
      {
        contribution: { ...contribution, state, stateSince: at, way, language, accessNeeds, chaperone },
        contributor: { ...contributor, language, linkEndsAt: null, reminded: [] },
        sharedDevice,
      },
      { type: 'contribution-accepted' as const, hubId: contribution.hubId, subjectId: contribution.id },
    )
  },
  save: async (tx, { sharedDevice, ...named }) => {
    await saveNamed(tx, named)
    const { id: contributionId } = named.contribution
    if (sharedDevice) await tx.nomination.updateMany({ where: { contributionId }, data: { sharedDevice } })
  },
})

/** The nominee says no. Nobody is told, and no reason is asked for or kept. */
export const declineInvitation = command({
  name: 'case-studies.decline-invitation',
  load: (tx, input: { contributionId: string }) => lockNamed(tx, input),
  allow: (actor, { contribution }) => mayMove(actor, 'decline', contribution),
  decide: (named, _input, at, actor) => {
    const { contribution } = named
    const state = contributionLifecycle.step(contribution.state, 'decline')
    if (!state) return refuse('wrong-state')
    if (wears(actor, 'coordinator') && namedByThemselves(actor, named)) return refuse('own-nomination')
    return accept(
      {
        contribution: { ...contribution, state, stateSince: at, expiresOn: dateOf(addDays(at, clocks.ended)) },
        contributor: null,
      },
      { type: 'contribution-declined' as const, hubId: contribution.hubId, subjectId: contribution.id },
    )
  },
  save: saveNamed,
})
