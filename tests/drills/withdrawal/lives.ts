import { link, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { keepClip, keeperOfBrowser, makePaper } from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { newKey } from '~/platform/storage'
import { randomToken } from '~/platform/tokens'
import { aContributor, anActor, given, storyOf } from '../../support/factories/case-studies'
import { cookieOf } from '../../support/signed-in'
import { atOnce } from '../at-once'
import { nameCanary, searchWord, type Who, wordCanary } from './watch'

/** Larger than what two ends of a line hold between them, so that a stream is in progress when it is taken back. */
export const fileBytes = 32 * 1024 * 1024

/** One working life that is heard everywhere, and every way in which others already hold on to it. */
export type Life = {
  number: number
  id: string
  hubId: string
  contributor: Actor
  story: string
  slug: string
  answers: [string, string]
  mediaId: string
  /** The recording as it came, which only those who work on it may ever have. */
  takeId: string
  keptId: string
  keeper: string
  plan: string
  paper: string
  otherPlan: string
}

export type Readers = { [who in Exclude<Who, 'own' | 'stranger'>]: string } & { 'other staff': string }
export type Library = { lives: Life[]; cookies: Readers; coordinator: Actor; lead: Actor; editor: Actor }

const people = async () => {
  const [here, there] = [await given.hub(), await given.hub()]
  const cookieFor = async (hubId: string, as: Parameters<typeof given.person>[1]) => {
    const person = await given.person(hubId, as)
    return { person, cookie: await cookieOf(hubId, person.id) }
  }
  const school = await given.institution(here.id)
  const otherSchool = await given.institution(there.id)
  const teacher = await cookieFor(here.id, { roles: [{ role: 'teacher', at: school.id }] })
  const otherTeacher = await cookieFor(there.id, { roles: [{ role: 'teacher', at: otherSchool.id }] })
  const staff = await cookieFor(here.id, { roles: ['coordinator', 'recordist', 'editor'] })
  const otherStaff = await cookieFor(there.id, { roles: ['coordinator', 'recordist', 'editor'] })
  return { here, there, teacher, otherTeacher, staff, otherStaff }
}

/** A file in the store under a name of its own; on the disk all of them are one. */
const inStore = async (source: string): Promise<string> => {
  const key = newKey('clips', 'm4a')
  const file = path.resolve(config.dataDir, 'media', key)
  await mkdir(path.dirname(file), { recursive: true })
  await link(source, file)
  return key
}

/** Numbers are given out in tens, so that the ways of taking back fall alike in every library. */
const blockOf = 10
/** Libraries of one process share a database, so no number, and with it no word, is used twice. */
let toldSoFar = 0

/** So many lives, told in one hub and heard by everybody. */
export const givenLibrary = async (count: number): Promise<Library> => {
  const { here, there, teacher, otherTeacher, staff, otherStaff } = await people()
  const source = path.resolve(config.dataDir, 'withdrawal-drill.m4a')
  await mkdir(path.dirname(source), { recursive: true })
  await writeFile(source, Buffer.alloc(fileBytes, 'ftypM4A zqf '))

  const plan = async (hubId: string, answerIds: readonly string[]) => {
    const { id } = await given.lessonPlan(hubId)
    await transact({ personId: '', hubId }, tx =>
      tx.lessonPlanClip.createMany({
        data: answerIds.map((answerId, index) => ({ hubId, planId: id, position: index + 1, answerId })),
      }),
    )
    return id
  }

  const tell = async (number: number): Promise<Life> => {
    const hubId = here.id
    const said = (question: 1 | 2) => `I keep ${wordCanary(number, question)} by the door, and a ${searchWord(number)}.`
    const told = await given.contribution(hubId, {
      ...{ state: 'published', shownAs: nameCanary(number), name: `Teller ${number}`, role: 'Baker' },
      answers: { 1: said(1), 2: said(2) },
    })
    const [one, two] = told.answers
    if (!one || !two) throw new Error('There are no answers.')
    const captions = `WEBVTT\n\n00:00:00.000 --> 00:00:03.000\n${said(2)}\n`
    await transact({ personId: '', hubId }, tx =>
      tx.answer.update({ where: { id: two.id }, data: { form: 'audio', captions, durationMs: 3_000 } }),
    )
    const key = await inStore(source)
    const media = await given.media(two, { kind: 'audio', key, bytes: fileBytes, durationMs: 3_000 })
    const take = await given.media(two, { kind: 'original', key: await inStore(source), bytes: fileBytes })
    const token = randomToken()
    const keeper = keeperOfBrowser(token)
    const kept = { slug: told.slug, question: 1, from: null, to: null, thought: 'I would like that.' }
    await keepClip({ hubId: null }, keeper, kept)
    const [keptClip] = await transact({ personId: keeper, hubId }, tx => tx.keptClip.findMany({ where: { keeper } }))
    const planId = await plan(hubId, [one.id, two.id])
    const paper = await makePaper(teacher.person.actor, { planId })
    return {
      ...{ number, id: told.id, hubId, contributor: aContributor(told), story: storyOf(told.id), slug: told.slug },
      ...{ answers: [one.id, two.id], mediaId: media.id, takeId: take.id, plan: planId },
      ...{ keptId: keptClip?.id ?? '', keeper: `traverse_keeper=${token}` },
      ...{ paper: paper.ok ? paper.value.id : '', otherPlan: await plan(there.id, [one.id, two.id]) },
    }
  }
  const first = toldSoFar
  toldSoFar += Math.ceil(count / blockOf) * blockOf
  const numbers = Array.from({ length: count }, (_, index) => first + index)
  return {
    lives: await atOnce(numbers, tell, 4),
    cookies: {
      class: teacher.cookie,
      'other hub': otherTeacher.cookie,
      staff: staff.cookie,
      'other staff': otherStaff.cookie,
    },
    coordinator: anActor(here.id, 'coordinator'),
    lead: anActor(here.id, 'safeguarding-lead'),
    editor: anActor(here.id, 'editor'),
  }
}
