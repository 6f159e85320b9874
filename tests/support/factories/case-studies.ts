import { randomUUID } from 'node:crypto'
import type { ContributionState } from '~/domain/case-studies'
import { storyPath, storyTokenHash } from '~/domain/case-studies/contribution/link'
import type { Actor } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { newKey } from '~/platform/storage'
import { given as network, nth } from './network'

export { anActor, nth } from './network'

const farAhead = new Date('2100-01-01')
const someone = '00000000-0000-7000-8000-000000000001'
const inHub = (hubId: string) => ({ personId: '', hubId })

const inState = (state: ContributionState) => {
  const at = clock.now()
  const heard = ['published', 'consent-due', 'suspended', 'unpublished'].includes(state)
  return {
    ...(heard ? { publishedAt: at, publishedBy: someone } : {}),
    ...(heard || state === 'approved' ? { approvedAt: at } : {}),
    ...(state === 'withdrawn' ? { withdrawnAt: at } : {}),
  }
}

type ContributionAs = Omit<Partial<Prisma.ContributionUncheckedCreateInput>, 'state' | 'answers' | 'scopes'> & {
  state?: ContributionState
  /** Consents given, written to the ledger. */
  scopes?: string[]
  /** Typed answers by question. */
  answers?: { [question: number]: string }
  name?: string
  email?: string
  nominatorId?: string
}

/** The actor of a contributor's link. */
export const aContributor = (contribution: { id: string; hubId: string }): Actor => ({
  personId: `link.${contribution.id}`,
  hubId: contribution.hubId,
  hats: [{ role: 'contributor', organisationId: contribution.id }],
})

/** The path of a contribution's own pages, as its first letter has it. */
export const storyOf = (contributionId: string): string => storyPath({ contributionId, sends: 1 })

export const given = {
  ...network,

  module: (hubId: string, as: Partial<Prisma.ModuleUncheckedCreateInput> = {}) =>
    transact(inHub(hubId), tx =>
      tx.module.create({
        data: {
          hubId,
          name: `Module ${nth()}`,
          phases: ['ks3'],
          stateSince: clock.now(),
          createdAt: clock.now(),
          ...as,
        },
      }),
    ),

  /** A contribution with its contributor and nomination; published ones have consent for everyone, unless said. */
  contribution: (hubId: string, as: ContributionAs = {}) =>
    transact(inHub(hubId), async tx => {
      const { state = 'nominated', scopes, answers = {}, name, email, nominatorId, ...rest } = as
      const id = randomUUID()
      const at = clock.now()
      const said = Object.entries(answers)
      await tx.contribution.create({
        data: {
          id,
          hubId,
          state,
          stateSince: at,
          slug: `person-${id.slice(0, 8)}`,
          shownAs: `Person ${nth()}`,
          role: 'Baker',
          soc: '5432',
          sector: 'making',
          leaving: '17-18',
          createdAt: at,
          consentEndsOn: farAhead,
          expiresOn: farAhead,
          ...inState(state),
          ...rest,
        },
      })
      const address = email ?? `${id}@people.example`
      await tx.contributor.create({
        data: {
          contributionId: id,
          hubId,
          name: name ?? 'Sam Reed',
          email: address,
          emailKey: address.toLowerCase(),
          tokenHash: storyTokenHash(id, 1),
          sends: 1,
          sentAt: at,
          expiresOn: farAhead,
        },
      })
      await tx.nomination.create({
        data: {
          contributionId: id,
          hubId,
          nominatorId: nominatorId ?? someone,
          employerId: rest.employerId ?? null,
          relationship: 'peer',
          why: 'Tells it as it is.',
          createdAt: at,
          expiresOn: farAhead,
        },
      })
      const heard = ['published', 'consent-due'].includes(state)
      for (const scope of scopes ?? (heard ? ['record', 'hub-classes', 'other-hubs', 'open-web'] : []))
        await tx.consent.create({
          data: {
            ...{ hubId, contributionId: id, scope, given: true, textVersion: '1', textHash: 'x'.repeat(64) },
            ...{ capturedBy: `link.${id}`, at, endsOn: farAhead },
          },
        })
      for (const [question, transcript] of said)
        await tx.answer.create({
          data: {
            ...{ hubId, contributionId: id, question: Number(question), form: 'text', transcript },
            ...{ state: heard ? 'published' : 'draft', createdAt: at, updatedAt: at },
          },
        })
      return tx.contribution.findUniqueOrThrow({
        where: { id },
        include: { answers: { orderBy: { question: 'asc' } } },
      })
    }),

  interviewSlot: (hubId: string, as: Partial<Prisma.InterviewSlotUncheckedCreateInput> = {}) =>
    transact(inHub(hubId), tx => {
      const startsAt = new Date(Date.UTC(2027, 0, 4, 9) + nth() * 86_400_000)
      return tx.interviewSlot.create({
        data: {
          ...{ hubId, recordistId: randomUUID(), startsAt, endsAt: new Date(startsAt.getTime() + 5_400_000) },
          ...{ createdAt: clock.now(), ...as },
        },
      })
    }),

  media: (
    answer: { id: string; hubId: string; contributionId: string },
    as: Partial<Prisma.MediaUncheckedCreateInput> = {},
  ) =>
    transact(inHub(answer.hubId), tx =>
      tx.media.create({
        data: {
          ...{ hubId: answer.hubId, contributionId: answer.contributionId, answerId: answer.id, kind: 'audio' },
          ...{
            key: newKey('clips', 'm4a'),
            mime: 'audio/mp4',
            bytes: 1,
            state: 'ready',
            createdAt: clock.now(),
            expiresOn: farAhead,
          },
          ...as,
        },
      }),
    ),

  nameFlag: (
    answer: { id: string; hubId: string; contributionId: string },
    as: Partial<Prisma.NameFlagUncheckedCreateInput> = {},
  ) =>
    transact(inHub(answer.hubId), tx =>
      tx.nameFlag.create({
        data: {
          ...{ hubId: answer.hubId, contributionId: answer.contributionId, answerId: answer.id },
          ...{ found: 'Acme', name: 'Acme', source: 'brand', position: 0, length: 4, createdAt: clock.now() },
          ...as,
        },
      }),
    ),

  lessonPlan: (hubId: string, as: Partial<Prisma.LessonPlanUncheckedCreateInput> = {}) =>
    transact(inHub(hubId), tx =>
      tx.lessonPlan.create({
        data: {
          hubId,
          title: `Plan ${nth()}`,
          phases: ['ks3'],
          minutes: 50,
          questions: [14],
          createdAt: clock.now(),
          ...as,
        },
      }),
    ),

  /** A row in every further table of case studies, for trying their walls. */
  caseStudyTraces: (hubId: string, employerId: string, answer: { id: string; contributionId: string }) =>
    transact(inHub(hubId), async tx => {
      const at = clock.now()
      const { id: answerId, contributionId } = answer
      const ask = await tx.nominationAsk.create({
        data: {
          hubId,
          employerId,
          wanted: { soc: ['6'], leaving: [], sectors: [], districts: [] },
          askedBy: someone,
          askedAt: at,
          expiresOn: farAhead,
        },
      })
      await tx.recordistDay.create({ data: { hubId, recordistId: randomUUID(), day: farAhead, cap: 3 } })
      const edit = await tx.edit.create({
        data: { hubId, contributionId, answerId, kind: 'trim', fromMs: 0, toMs: 1, askedBy: 'recordist', askedAt: at },
      })
      const comment = await tx.clipComment.create({ data: { hubId, answerId, side: 'editor', words: 'x', at } })
      const mention = await tx.mention.create({
        data: { hubId, contributionId, answerId, named: `Ola ${nth()}`, side: 'recordist', createdAt: at },
      })
      const alias = await tx.organisationAlias.create({ data: { hubId, alias: `Alias ${nth()}`, createdAt: at } })
      const flag = await tx.employerFlag.create({
        data: { hubId, contributionId, question: 1, kind: 'naming', words: 'x', raisedBy: someone, raisedAt: at },
      })
      const plan = await tx.lessonPlan.create({
        data: { hubId, title: 'x', phases: [], minutes: 1, questions: [], createdAt: at },
      })
      await tx.lessonPlanClip.create({ data: { hubId, planId: plan.id, position: 1, answerId } })
      const kept = await tx.keptClip.create({
        data: { hubId, answerId, question: 1, keeper: someone, keptAt: at, expiresOn: farAhead },
      })
      const paper = await tx.clipExport.create({
        data: {
          hubId,
          kind: 'paper',
          planId: plan.id,
          answerIds: [answerId],
          madeBy: someone,
          madeAt: at,
          expiresOn: farAhead,
        },
      })
      // One for each question of a hub, so the next life of the same hub takes the next.
      const question = 1 + (await tx.promptAudio.count({ where: { hubId } }))
      const prompt = await tx.promptAudio.create({
        data: {
          ...{
            hubId,
            questionSet: 1,
            question,
            language: 'en',
            key: newKey('clips', 'm4a'),
            mime: 'audio/mp4',
            bytes: 1,
          },
          ...{ addedBy: someone, addedAt: at },
        },
      })
      return { ask, edit, comment, mention, alias, flag, plan, kept, prompt, paper }
    }),
}
