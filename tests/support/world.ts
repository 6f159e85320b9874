import { randomUUID } from 'node:crypto'
import { adviceToken } from '~/domain/advice'
import { type Role, system } from '~/domain/kernel/actor'
import { writeNote } from '~/domain/notes'
import { hostToken } from '~/domain/placements'
import { planLettersToken } from '~/domain/plans'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { given as advising } from './factories/advice'
import { given as meeting } from './factories/appointments'
import { given as lives, storyOf } from './factories/case-studies'
import { anHour, given, linkTokenOf } from './factories/encounters'
import { given as exploring } from './factories/exploration'
import { given as guiding } from './factories/guidance'
import { given as learning } from './factories/learners'
import { given as matching } from './factories/matching'
import { given as moving } from './factories/moving-on'
import { given as placing } from './factories/placements'
import { given as planning } from './factories/plans'
import { given as tracking } from './factories/tracker'

/** One organisation's surroundings: an id for every parameter an address may have, and words nobody else may read. */
export type Place = {
  hubId: string
  ids: Readonly<Record<string, string>>
  canaries: readonly string[]
  /** Of the contributors of this hub's working lives, before they are heard. */
  lifeCanaries: readonly string[]
  /** What a learner wrote: for their own institution’s staff, and never for the hub. */
  thoughtCanaries: readonly string[]
  /** What an adult and their adviser wrote on a plan: for the two of them alone. */
  planCanaries: readonly string[]
  /** What an adviser wrote down for themselves: the adult of the link reads it, and nobody else. */
  noteCanaries: readonly string[]
  /** Of learners: a label and a thought, which even the hub never reads. */
  learnerCanaries: readonly string[]
  filledForm: Readonly<Record<string, string>>
}

export type AskingActor = {
  name: string
  roles: readonly Role[]
  hub: 'a' | 'b'
  cookie?: string
}

const canary = (what: string) => `canary${what}${randomUUID().slice(0, 8)}`

const forms = {
  email: 'someone@people.example',
  name: 'Someone',
  role: 'teacher',
  reason: 'Because',
  reasonCode: 'other',
  version: '1',
  state: 'open',
}

/** A working life that nobody may hear yet, with everything that hangs on it, and one that classes of the hub may hear. */
const lifeIn = async (hubId: string, employerId: string) => {
  const word = { email: canary('life'), answer: canary('answer'), name: canary('name') }
  const module = await lives.module(hubId)
  const secret = await lives.contribution(hubId, {
    ...{ moduleId: module.id, employerId, state: 'in-edit', answers: { 1: word.answer, 2: 'More' } },
    ...{ name: word.name, email: `${word.email}@people.example`, scopes: ['record', 'hub-classes'] },
  })
  const [answer] = secret.answers
  if (!answer) throw new Error('A contribution without an answer')
  const heard = await lives.contribution(hubId, {
    ...{ moduleId: module.id, state: 'published', answers: { 1: 'Heard', 2: 'Heard' } },
    ...{ email: `${word.email}2@people.example`, scopes: ['record', 'hub-classes'] },
  })
  const traces = await lives.caseStudyTraces(hubId, employerId, answer)
  return {
    canaries: Object.values(word),
    ids: {
      story: storyOf(secret.id).split('/').at(-1) ?? '',
      contributionId: secret.id,
      answerId: answer.id,
      slug: heard.slug,
      question: '1',
      moduleId: module.id,
      planId: traces.plan.id,
      keptClipId: traces.kept.id,
      clipExportId: traces.paper.id,
      nominationAskId: traces.ask.id,
      editId: traces.edit.id,
      aliasId: traces.alias.id,
      employerFlagId: traces.flag.id,
      mentionId: traces.mention.id,
      nameFlagId: (await lives.nameFlag(answer)).id,
      mediaId: (await lives.media(answer)).id,
      interviewSlotId: (await lives.interviewSlot(hubId)).id,
      uploadId: 'f'.repeat(32),
      promptId: traces.prompt.id,
    },
  }
}

/** Everything one school and one employer of a hub have, with a canary in each private text. */
export const placeIn = async (hubId: string): Promise<Place> => {
  const word = {
    purpose: canary('purpose'),
    draft: canary('draft'),
    offer: canary('offer'),
    email: canary('mail'),
    reason: canary('reason'),
    chance: canary('chance'),
    wish: canary('wish'),
  }
  const institution = await given.institution(hubId, { latitude: 54.5, longitude: -1.5 })
  await given.cohort(hubId, institution.id)
  const employer = await given.employer(hubId)
  const site = await given.employerSite(hubId, employer.id)
  const provider = await given.provider(hubId)
  const offer = await given.offer(hubId, employer.id, { state: 'draft', description: word.offer, slots: [anHour(50)] })
  const request = await given.request(hubId, institution.id, { state: 'offered', purpose: word.purpose })
  const draft = await given.request(hubId, institution.id, { state: 'draft', purpose: word.draft })
  const approach = await given.approach(request, offer, { reason: word.reason })
  const encounter = await given.encounter(approach)
  const task = await given.task(request)
  const conflict = await given.conflict(hubId, employer.id, institution.id)
  const person = await given.person(hubId, {
    roles: [{ role: 'teacher', at: institution.id }],
    email: `${word.email}@people.example`,
  })
  const extra = await transact(system('test', hubId), async tx => {
    const at = new Date()
    const expiresOn = new Date('2100-01-01')
    const started = { hubId, startedBy: person.id, createdAt: at, expiresOn }
    const membership = await tx.membership.findFirstOrThrow({ where: { personId: person.id } })
    const job = await tx.task.create({ data: { ...started, kind: 'import', subjectId: person.id } })
    const file = await tx.import.create({
      data: { ...started, kind: 'schools', fileName: 'x.csv', fileHash: randomUUID(), size: 1 },
    })
    const invitation = await tx.invitation.create({
      data: {
        hubId,
        email: `${word.email}2@people.example`,
        name: 'X',
        role: 'teacher',
        institutionId: institution.id,
        tokenHash: randomUUID(),
        invitedBy: person.id,
        createdAt: at,
        expiresOn,
        sentAt: at,
      },
    })
    await tx.fact.createMany({
      data: [
        {
          hubId,
          type: 'request-submitted',
          subjectId: request.id,
          payload: {},
          by: person.id,
          via: 'test',
          at,
          state: 'quarantined',
        },
      ],
    })
    const fact = await tx.fact.findFirstOrThrow({ where: { hubId, state: 'quarantined' } })
    const key = canary('key')
    await tx.delivery.create({ data: { key, hubId, kind: 'invitation', claimedAt: new Date(0), expiresOn } })
    return { membership, job, file, invitation, fact, key }
  })
  const learned = { label: canary('label'), thought: canary('thought') }
  const learns = await learning.everything(hubId, institution.id, person.id, learned)
  const life = await lifeIn(hubId, employer.id)
  const thought = canary('thought')
  const explored = await exploring.explored(hubId, institution.id, {}, thought)
  const chance = await matching.everything(hubId, employer.id, { description: word.chance })
  const placed = await placing.everything(hubId, {
    ...{ institutionId: institution.id, employerId: employer.id, words: word.wish },
  })
  const advised = await advising.everything(hubId, { words: canary('advice') })
  const note = canary('note')
  const goes = await moving.everything(hubId, { institutionId: institution.id, label: learned.label })
  const tracks = await tracking.everything(hubId, { institutionId: institution.id, note })
  const planned = canary('plan')
  const plan = await planning.everything(advised, { words: planned })
  const noted = canary('note')
  await writeNote(
    { personId: advised.adviserId ?? '', hubId, hats: [{ role: 'adviser', organisationId: null }] },
    { adviceId: advised.id, words: noted },
  )
  const secret = randomUUID() + randomUUID()
  const met = await meeting.everything(advised, secret)
  const guided = await guiding.everything(hubId, institution.id, learned)
  return {
    hubId,
    canaries: Object.values(word),
    lifeCanaries: life.canaries,
    thoughtCanaries: [thought],
    learnerCanaries: [...Object.values(learned), note],
    planCanaries: [planned],
    noteCanaries: [noted],
    filledForm: forms,
    ids: {
      institutionId: institution.id,
      employerId: employer.id,
      siteId: site.id,
      providerId: provider.id,
      offerId: offer.id,
      slotId: offer.slots[0]?.id ?? '',
      requestId: request.id,
      draftId: draft.id,
      approachId: approach.id,
      encounterId: encounter.id,
      coordinatorTaskId: task.id,
      conflictId: conflict.id,
      taskId: extra.job.id,
      importId: extra.file.id,
      personId: person.id,
      membershipId: extra.membership.id,
      invitationId: extra.invitation.id,
      factId: extra.fact.id,
      key: extra.key,
      queue: 'mail',
      jobId: `outbox-${randomUUID()}-0`,
      token: linkTokenOf(approach.id),
      sessionId: 'f'.repeat(64),
      letterId: randomUUID(),
      number: '1',
      fix: 'urn',
      ...{
        learnerId: learns.learner.id,
        groupId: learns.groupId,
        rosterId: learns.rosterId,
        lessonId: learns.lesson.id,
        seatId: learns.seat.id,
      },
      ...{ seatThoughtId: learns.thoughtId, passedId: learns.passedId, place: '1' },
      opportunityId: chance.draft.id,
      suggestionId: chance.suggestion.id,
      feedId: chance.feed.id,
      readingId: chance.reading.id,
      placeId: chance.place.id,
      ...{ placementId: placed.placement.id, hosting: hostToken(placed.placement.id), verb: 'submit' },
      ...{ adviceId: advised.id, asking: adviceToken(advised.id), bodyId: advised.bodyId },
      ...{ adviserId: advised.adviserId ?? '', registrationId: advised.registrationId },
      ...{ trackedId: tracks.tracked.id, documentId: tracks.document.id, secret: tracks.secret },
      handOverId: goes.handOver.id,
      ...{ goalId: plan.goal.id, planActionId: plan.action.id },
      planLetters: planLettersToken({ hubId, adviceId: advised.id }),
      ...{ ...met, ...guided, diarySecret: `${secret}.ics` },
      ...life.ids,
      cycleId: explored.cycle.id,
      thoughtId: explored.thought.id,
      adjustmentId: explored.adjustment.id,
      copyId: explored.copy.id,
    },
  }
}

/** Roles that see every working life of their hub on its way. */
const worksOnLives: ReadonlySet<Role> = new Set(['coordinator', 'recordist', 'editor', 'safeguarding-lead'])

const rolesAt = (place: Place): { name: string; roles: Role[]; at: Parameters<typeof given.person>[1] }[] => {
  const { institutionId = '', employerId = '', providerId = '' } = place.ids
  return [
    { name: 'administrator', roles: ['administrator'], at: { roles: ['administrator'] } },
    { name: 'coordinator', roles: ['coordinator'], at: { roles: ['coordinator'] } },
    {
      name: 'careers leader',
      roles: ['careers-leader'],
      at: { roles: [{ role: 'careers-leader', at: institutionId }] },
    },
    { name: 'teacher', roles: ['teacher'], at: { roles: [{ role: 'teacher', at: institutionId }] } },
    { name: 'employer', roles: ['employer-admin'], at: { roles: [{ role: 'employer-admin', at: employerId }] } },
    { name: 'provider', roles: ['provider-admin'], at: { roles: [{ role: 'provider-admin', at: providerId }] } },
    {
      name: 'colleague',
      roles: ['employer-colleague'],
      at: { roles: [{ role: 'employer-colleague', at: employerId }] },
    },
    { name: 'recordist', roles: ['recordist'], at: { roles: ['recordist'] } },
    { name: 'editor', roles: ['editor'], at: { roles: ['editor'] } },
    { name: 'safeguarding lead', roles: ['safeguarding-lead'], at: { roles: ['safeguarding-lead'] } },
    { name: 'adviser', roles: ['adviser'], at: { roles: ['adviser'] } },
  ]
}

/** Two hubs; in the first, two schools and two employers; every role at the first of each, and a stranger. */
export const world = async () => {
  const hubs = { a: await given.hub(), b: await given.hub() }
  const own = await placeIn(hubs.a.id)
  const other = await placeIn(hubs.a.id)
  const foreign = await placeIn(hubs.b.id)

  const actors: AskingActor[] = [{ name: 'stranger', roles: [], hub: 'a' }]
  for (const { name, roles, at } of rolesAt(own)) {
    const person = await given.person(hubs.a.id, at)
    const cookie = await transact({ system: 'sign-in' }, tx =>
      startSession(tx, { personId: person.id, hubId: hubs.a.id, device: 'Test', life: 'desk' }),
    )
    actors.push({ name, roles, hub: 'a', cookie: cookie.split(';')[0] ?? '' })
  }
  const adult = await given.person(hubs.a.id, { roles: ['adult'] })
  await exploring.learner(hubs.a.id, { personId: adult.id, cycle: { state: 'widening' } })
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId: adult.id, hubId: hubs.a.id, device: 'Test', life: 'desk' }),
  )
  actors.push({ name: 'adult', roles: ['adult'], hub: 'a', cookie: cookie.split(';')[0] ?? '' })

  return {
    actors,
    at: (_actor: AskingActor): Record<string, Place> => ({ own, 'other organisation': other, 'other hub': foreign }),
    /** The actors' own hub, and the other. */
    hubs: [hubs.a.id, hubs.b.id],
    /** What this actor may not read anywhere. Who holds a link may read what the link opens. */
    forbidden: ({ roles, cookie }: AskingActor, opened: Place | null): string[] => {
      const hidden = [own, other, foreign].filter(place => place !== opened)
      const staff = roles.some(role => role === 'teacher' || role === 'careers-leader')
      const learners = [own, other, foreign]
        // A label is for the institution's staff; a thought is for the one teacher whose lesson it was.
        .flatMap(place => (staff && place === own ? place.learnerCanaries.slice(1) : place.learnerCanaries))
      const works = roles.some(role => worksOnLives.has(role))
      const lifeOf = works ? hidden.filter(place => place === foreign) : hidden
      const walks = roles.includes('teacher') || roles.includes('careers-leader')
      const thoughts = [own, other, foreign].flatMap(place => (walks && place === own ? [] : place.thoughtCanaries))
      const plans = [own, other, foreign]
        .filter(place => place !== opened)
        .flatMap(place => [...place.planCanaries, ...place.noteCanaries])
      const lives = [...lifeOf.flatMap(({ lifeCanaries }) => lifeCanaries), ...thoughts, ...learners, ...plans]
      if (!cookie) return [...hidden.flatMap(({ canaries }) => canaries), ...lives]
      if (roles.includes('coordinator') || roles.includes('administrator'))
        return [...(hidden.includes(foreign) ? foreign.canaries : []), ...lives]
      return [...hidden.filter(place => place !== own).flatMap(({ canaries }) => canaries), ...lives]
    },
  }
}
