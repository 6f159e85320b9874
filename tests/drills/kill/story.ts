import { setTimeout as sleep } from 'node:timers/promises'
import { transact } from '~/platform/db'
import type { AskLetter } from './letters'
import { type Pressed, press } from './press'
import type { DrillRequest } from './region'

/** What people were told is done, kept outside the system: it must be so in the end. */
export type Told = {
  submitted: Set<string>
  triaged: Set<string>
  confirmed: Set<string>
  accepted: Set<string>
  declined: Set<string>
}

export const nobodyTold = (): Told => ({
  submitted: new Set(),
  triaged: new Set(),
  confirmed: new Set(),
  accepted: new Set(),
  declined: new Set(),
})

type Scene = { origin: string; hubId: string; coordinator: string; told: Told; unclear: { count: number } }

const note = ({ unclear }: Scene, pressed: Pressed, told: Set<string>, id: string): boolean => {
  unclear.count += pressed.unclear
  if (pressed.acknowledged) told.add(id)
  return pressed.acknowledged
}

/** An employer reads its letter and answers by its link: one in three says yes, by the approach's own id. */
export const answerLetter = async (scene: Scene, { approachId, path }: AskLetter): Promise<void> => {
  const approach = await transact({ personId: '', hubId: scene.hubId }, tx =>
    tx.approach.findUniqueOrThrow({
      where: { id: approachId },
      select: { request: { select: { dates: { select: { id: true } } } } },
    }),
  )
  const saysYes = Number.parseInt(approachId.slice(-2), 16) % 3 === 0
  const fields: { [name: string]: string } = saysYes
    ? { choice: `date-${approach.request.dates[0]?.id}` }
    : { reasonCode: 'no-time' }
  const answer = await press(scene.origin, `${path}/${saysYes ? 'accept' : 'decline'}`, { fields })
  note(scene, answer, saysYes ? scene.told.accepted : scene.told.declined, approachId)
  if (saysYes && answer.status !== 404) await press(scene.origin, `${path}/brief`, {})
}

/** A careers leader sends the request, and a coordinator passes it on. */
export const sendRequest = async (scene: Scene, { id, cookie }: DrillRequest): Promise<void> => {
  note(scene, await press(scene.origin, `/requests/${id}/check`, { cookie }), scene.told.submitted, id)
  note(scene, await press(scene.origin, `/board/${id}/triage`, { cookie: scene.coordinator }), scene.told.triaged, id)
}

const stateOf = ({ hubId }: Scene, id: string) =>
  transact({ personId: '', hubId }, async tx => {
    const { state } = await tx.encounterRequest.findUniqueOrThrow({ where: { id }, select: { state: true } })
    const unread = await tx.encounter.count({ where: { requestId: id, briefReadAt: null } })
    return { state, unread }
  })

const checklist = {
  supervision: 'escorted',
  supervisor: 'Head of Year 10',
  identityCheckBy: 'Reception',
  employerAssured: 'on',
  'assuranceOn.day': '1',
  'assuranceOn.month': '9',
  'assuranceOn.year': String(new Date().getFullYear() - 1),
}

/** The careers leader waits until employers have said yes and read the brief, then confirms. False where nobody fits. */
export const confirmRequest = async (scene: Scene, { id, cookie }: DrillRequest, until: number): Promise<boolean> => {
  for (;;) {
    const { state, unread } = await stateOf(scene, id)
    if (state === 'unfilled') return false
    if (state === 'accepted' && unread === 0) break
    if (Date.now() > until) throw new Error(`Request ${id} is still ${state}, with ${unread} briefs unread.`)
    await sleep(150)
  }
  await press(scene.origin, `/requests/${id}/brief`, { cookie })
  const confirmed = await press(scene.origin, `/requests/${id}/confirm`, { cookie, fields: checklist })
  note(scene, confirmed, scene.told.confirmed, id)
  return true
}
