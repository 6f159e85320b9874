import { addWorkingDays } from '~/domain/kernel/working-days'
import { cast } from '../cast'
import { later, minutesAfter, onDay } from '../days'
import { leaderOf, openChoices, sayLater, sayNo, sayYes } from '../play/answering'
import { askByChoice, fillOffer, route } from '../play/routing'
import { endWave, settle } from '../play/whole'
import { found, requestOf, Slip } from '../play/world'
import { declineNotes, overrideReasons } from '../region/sayings'
import { onFilled } from './meeting'
import { firmOf, giveUpOn, isHurried, isWanted, type Teller, time } from './teller'

/** The middle of a story: the router asks employers, wave by wave, and they answer. */

const codes = ['no-time', 'no-time', 'no-people', 'no-people', 'dates', 'not-our-field', 'too-far'] as const

const refuse = ({ world }: Teller, approachId: string, at: Date): void => {
  if (world.approaches.get(approachId)?.state !== 'asked') return
  const { luck } = world
  if (luck.happens(0.2)) {
    sayLater(world, approachId, at, addWorkingDays(at, luck.whole(15, 40)))
    return
  }
  const reasonCode = luck.pick(codes)
  sayNo(world, approachId, at, { reasonCode, reason: luck.pick(declineNotes[reasonCode] ?? ['']) })
}

/** A yes, unless the times have gone by then. */
const accept = (teller: Teller, approachId: string, at: Date): void => {
  const { world, agenda, id } = teller
  if (requestOf(world, id).seatsLeft === 0) return
  const encounterId = sayYes(world, approachId, at)
  if (!encounterId) {
    refuse(teller, approachId, at)
    return
  }
  const { offerId } = found(world.encounters.get(encounterId), 'such encounter')
  agenda.at(minutesAfter(at, 1), () => fillOffer(world, offerId, minutesAfter(at, 1)))
  if (requestOf(world, id).state === 'accepted')
    agenda.at(minutesAfter(at, 1), () =>
      onFilled(teller, minutesAfter(at, 1), moment => agenda.at(moment, () => look(teller, moment))),
    )
}

/** When everyone has answered, or their time is over, the wave ends and the router looks again. */
const endWhenDue = (teller: Teller, at: Date): void => {
  const { world, agenda, id, story } = teller
  agenda.at(at, () => {
    const wave = world.waves.find(one => one.requestId === id && one.state === 'open')
    if (requestOf(world, id).state !== 'offered' || !wave) return
    const waiting = [...world.approaches.values()].some(one => one.waveId === wave.id && one.state === 'asked')
    if (waiting && wave.expiresAt > at) {
      endWhenDue(teller, minutesAfter(wave.expiresAt, 1))
      return
    }
    endWave(world, id, at)
    const again = minutesAfter(at, 1)
    if (story.ends !== 'routing') agenda.at(again, () => look(teller, again))
  })
}

/** How many of a wave say yes. */
const yesFrom = ({ world, story, id }: Teller): number => {
  const { seatsLeft, waves } = requestOf(world, id)
  if (story.ends === 'routing' || (story.slow && waves === 1)) return 0
  return story.ends === 'offered' || story.gone === 'offered' || story.settles ? seatsLeft - 1 : seatsLeft
}

/** The school has waited long enough and goes ahead with those who said yes. */
const goOnWithFewer = (teller: Teller, at: Date): void => {
  const { world, agenda, id } = teller
  agenda.at(at, () => {
    settle(world, id, { at, by: leaderOf(world, id) })
    const next = minutesAfter(at, 1)
    agenda.at(next, () => onFilled(teller, next, () => undefined))
  })
}

/** Who says what to a wave, and when. */
const answer = (teller: Teller, approachIds: readonly string[], at: Date): void => {
  const { world, agenda, story } = teller
  const { luck } = world
  const hurried = isHurried(story)
  const stays = story.ends === 'offered' || story.gone === 'offered'
  const slow = yesFrom(teller) === 0 && story.slow
  const when = (least: number, most: number) => {
    const days = luck.whole(least, most)
    return days === 0 ? minutesAfter(at, luck.whole(25, 300)) : later(at, days, time(world, luck.whole(9, 15)))
  }
  const able = luck.shuffled(approachIds.filter(one => openChoices(world, one, at).length > 0))
  const willing = [...able.filter(one => isWanted(teller, one)), ...able.filter(one => !isWanted(teller, one))]
  const sayers = willing.slice(0, yesFrom(teller))
  const others = approachIds.filter(one => !sayers.includes(one))

  let last = at
  const put = (moment: Date, act: () => void) => {
    if (moment > last) last = moment
    agenda.at(moment, act)
  }
  for (const one of sayers) {
    const moment = hurried ? when(0, 1) : when(1, 3)
    put(moment, () => accept(teller, one, moment))
  }
  for (const [index, one] of others.entries()) {
    const silent = stays ? isWanted(teller, one) || luck.happens(0.6) : !hurried && luck.happens(slow ? 0.4 : 0.2)
    if (story.ends !== 'routing' && (silent || (slow && index === 0))) continue
    const latest = story.ends === 'routing' && index === 0 ? onDay(world.dayAt(-1), time(world, 16)) : null
    const moment = latest ?? when(0, hurried ? 2 : 3)
    put(moment, () => refuse(teller, one, moment))
  }
  if (story.settles) goOnWithFewer(teller, later(last, 1, time(world, 15)))
  else if (!stays) endWhenDue(teller, minutesAfter(last, 2))
}

/** Mornings on which a request that has to wait for others is looked at again. */
const patience = 6

/** A coordinator asks the employer the story wants as well, where the router did not. */
const askWanted = (teller: Teller, approachIds: readonly string[], at: Date): void => {
  const { world, agenda, story, id, hub } = teller
  const employer = world.employers.find(({ name }) => name === firmOf(story))
  const offer = [...world.offers.values()].find(
    one => one.hubId === hub.id && one.employerId === employer?.id && one.kind === story.kind && one.state === 'open',
  )
  const by = world.luck.pick(hub.team)
  const reason = overrideReasons[story.wants === cast.rosalind.at ? 1 : 0]
  agenda.at(at, () => {
    let asked = approachIds
    try {
      asked = [...approachIds, askByChoice(world, id, found(offer, 'wanted offer').id, { by, at, reason })]
    } catch (error) {
      // A firm that may not be asked just now is only missed where the story is about it.
      if (!(error instanceof Slip) || story.wants) throw error
    }
    answer(teller, asked, at)
  })
}

/** The router looks for employers. */
export const look = (teller: Teller, at: Date, tried = 0): void => {
  const { world, agenda, story, id } = teller
  const routed = route(world, id, at)
  if (routed.done === 'waits') {
    const again = later(at, 1, '09:07')
    if (tried < patience) agenda.at(again, () => look(teller, again, tried + 1))
    return
  }
  if (routed.done === 'unfilled') {
    if (story.ends !== 'unfilled') throw new Slip(`nobody was found for ${story.school}, ${story.kind}`)
    return
  }
  if (firmOf(story) && !routed.approachIds.some(one => isWanted(teller, one)))
    askWanted(teller, routed.approachIds, minutesAfter(at, 20))
  else answer(teller, routed.approachIds, at)
  if (story.gone === 'offered') {
    const off = later(at, 2, time(world, 16))
    agenda.at(off, () => giveUpOn(teller, off))
  }
}
