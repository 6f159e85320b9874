import { randomUUID } from 'node:crypto'
import type { Prisma, Tx } from '~/platform/db'
import { deriveToken, hash } from '~/platform/tokens'
import { addWorkingDays, afterWorkingDays, startOfDay } from '../../kernel/working-days'
import { countContact, lockEmployers } from '../../network'
import type { EncounterRequest } from '../store'
import type { WavePlan } from './plan'
import type { Ranked } from './rank'

/** Candidates locked beyond those to be asked, in case some are lost to another wave. */
const spare = 8
/** Candidates kept with the wave, to explain it by. */
const keptWithWave = 50
/** Working days after the last of the school's times in which a link still opens: for the brief, changes and how it went. */
const linkDays = 30

type Sending = {
  request: EncounterRequest
  plan: WavePlan
  caps: ReadonlyMap<string, number>
  waveDays: number
  at: Date
}
type Asked = Ranked & { approachId: string; place: number }

/** Takes the best of the plan whose employers may still be asked, and counts each ask. Others may have been quicker. */
const takeBest = async (tx: Tx, { plan, caps, at }: Sending, wanted: number): Promise<Asked[]> => {
  await lockEmployers(
    tx,
    plan.ranked.slice(0, wanted + spare).map(({ employerId }) => employerId),
  )
  const asked: Asked[] = []
  for (const [index, ranked] of plan.ranked.entries()) {
    if (asked.length === wanted) break
    const ask = {
      askId: randomUUID(),
      employerId: ranked.employerId,
      monthlyCap: caps.get(ranked.employerId) ?? 0,
    }
    if (await countContact(tx, ask, at)) asked.push({ ...ranked, approachId: ask.askId, place: index + 1 })
  }
  return asked
}

/** When a link to this request stops to open. */
export const linkEnd = ({ dates, startsAt }: EncounterRequest, at: Date): Date => {
  const last = Math.max(at.getTime(), startsAt?.getTime() ?? 0, ...dates.map(date => date.endsAt.getTime()))
  return startOfDay(addWorkingDays(new Date(last), linkDays))
}

export const keep = (plan: WavePlan, asked: readonly Asked[]) => {
  const offers = new Set(asked.map(({ offerId }) => offerId))
  const others = plan.ranked.filter(({ offerId }) => !offers.has(offerId))
  return [
    ...asked.map(({ approachId: _approachId, place: _place, ...ranked }) => ({ ...ranked, asked: true })),
    ...others.map(ranked => ({ ...ranked, asked: false })),
  ].slice(0, keptWithWave) as unknown as Prisma.InputJsonArray
}

const writeWave = async (tx: Tx, sending: Sending, asked: readonly Asked[], openWaveId: string | null) => {
  const { request, plan, waveDays, at } = sending
  const expiresAt = afterWorkingDays(at, waveDays)
  if (openWaveId) {
    const data = { size: { increment: asked.length }, expiresAt }
    return tx.routingWave.update({ where: { id: openWaveId }, data, select: { id: true } })
  }
  const { considered, excluded } = plan
  return tx.routingWave.create({
    data: {
      hubId: request.hubId,
      requestId: request.id,
      number: request.waves + 1,
      size: asked.length,
      considered,
      excluded,
      ranked: keep(plan, asked),
      seed: request.seed,
      startedAt: at,
      expiresAt,
    },
    select: { id: true },
  })
}

/**
 * Asks the best of a plan, at most `wanted` of them, and writes the wave down. Joins the open wave where one is given.
 * Answers with the wave and its new asks, or null where nobody was left to ask.
 */
export const sendWave = async (
  tx: Tx,
  sending: Sending,
  wanted: number,
  openWaveId: string | null,
): Promise<{ waveId: string; approachIds: string[] } | null> => {
  const asked = await takeBest(tx, sending, wanted)
  if (asked.length === 0) return null

  const { request, at } = sending
  const wave = await writeWave(tx, sending, asked, openWaveId)
  await tx.approach.createMany({
    data: asked.map(({ approachId, employerId, offerId, terms, place }) => ({
      id: approachId,
      hubId: request.hubId,
      requestId: request.id,
      waveId: wave.id,
      employerId,
      offerId,
      tokenHash: hash(deriveToken('approach', approachId)),
      rank: place,
      terms,
      askedAt: at,
      linkEndsAt: linkEnd(request, at),
    })),
  })
  return { waveId: wave.id, approachIds: asked.map(({ approachId }) => approachId) }
}
