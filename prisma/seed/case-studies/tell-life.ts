import { clocks, nomineeKeysOf, questionsOf, storyTokenHash } from '~/domain/case-studies'
import type { Life } from '../lives/life'
import { heardBecause } from '../lives/nominations'
import type { Told } from './library'
import { notePast, type People, whenIn } from './past'
import { dateAfter, daysBefore, luck, type Rows, sha256 } from './rows'

/** The hub a life is told in, with the people who worked on it. */
export type Stage = {
  rows: Rows
  now: Date
  hubId: string
  moduleId: string
  /** The module that is being put together. */
  nextModuleId: string
  people: People
  /** The cast's colleague at an employer. */
  colleague: string
  /** The firm's id and who answers for it, by the firm's name. */
  employerCalled: (name: string) => { id: string; adminId: string } | null
}

/** How far its clips have come with a story. */
export const clipState = (state: Told['state']) => {
  if (['published', 'consent-due', 'suspended', 'unpublished'].includes(state)) return 'published'
  return state === 'approved' ? 'approved' : 'draft'
}

const contributorRow = (stage: Stage, id: string, life: Life) => {
  const email = `${life.slug}@people.example`
  return {
    ...{ contributionId: id, hubId: stage.hubId, name: life.shownAs, email, emailKey: email, language: life.language },
    ...{ tokenHash: storyTokenHash(id, 1), sends: 1, sentAt: daysBefore(stage.now, 30) },
    expiresOn: dateAfter(stage.now, clocks.consent),
  }
}

export const consentRows = (stage: Stage, id: string, scopes: readonly string[], at: Date) =>
  scopes.map(scope => ({
    ...{ id: luck.id(at), hubId: stage.hubId, contributionId: id, scope, given: true, textVersion: '1' },
    ...{ textHash: sha256(`consent ${scope}`), capturedBy: `link.${id}`, at, endsOn: dateAfter(at, clocks.consent) },
  }))

/** One row a question: what was said, what was left out, and what was never asked. */
const answerRows = (stage: Stage, id: string, { life, state }: Told, at: Date) =>
  questionsOf(1).flatMap(({ number, sensitive }) => {
    const said = life.answers[number]
    const status = said ? 'answered' : sensitive && !life.optIn ? 'not-asked' : 'skipped'
    const row = { id: luck.id(at), hubId: stage.hubId, contributionId: id, question: number, createdAt: at }
    return {
      ...row,
      status,
      form: 'text',
      transcript: said ?? '',
      state: said ? clipState(state) : 'draft',
      updatedAt: at,
    }
  })

/** Writes one life of the demonstration down, with its past. Answers with its id and its answers by question. */
export const tellLife = (stage: Stage, told: Told) => {
  const { rows, now, hubId, people } = stage
  const { life, state, daysAgo, way } = told
  const firm = life.employer === null ? null : stage.employerCalled(life.employer)
  const begun = whenIn(state, 'contribution-nominated', daysAgo, now) ?? now
  const consented = whenIn(state, 'contribution-consented', daysAgo, now) ?? begun
  const recorded = whenIn(state, 'contribution-recorded', daysAgo, now)
  const published = whenIn(state, 'contribution-published', daysAgo, now)
  const id = luck.id(begun)
  const nominator = firm?.adminId ?? people.coordinator

  const contribution: Rows['contributions'][number] = {
    ...{ id, hubId, moduleId: stage.moduleId, employerId: firm?.id ?? null, state, way, slug: life.slug },
    ...{ stateSince: daysBefore(now, daysAgo), shownAs: life.shownAs, role: life.role, soc: life.soc },
    ...{ sector: life.sector, district: life.district, leaving: life.leaving, language: life.language },
    nomineeKeys: nomineeKeysOf(hubId, { email: `${life.slug}@people.example`, phone: '' }),
    ...{ recordistId: people.recordist, recordedAt: recorded, publishedAt: published, createdAt: begun },
    approvedAt: whenIn(state, 'contribution-approved', daysAgo, now),
    publishedBy: published ? people.editor : null,
    suspendedBy: state === 'suspended' ? `link.${id}` : null,
    consentEndsOn: state === 'consent-due' ? dateAfter(now, 40) : dateAfter(consented, clocks.consent),
    expiresOn: dateAfter(now, clocks.consent),
  }
  rows.contributions.push(contribution)
  rows.contributors.push(contributorRow(stage, id, life))
  rows.nominations.push({
    ...{ contributionId: id, hubId, nominatorId: nominator, employerId: firm?.id ?? null },
    ...(heardBecause[life.slug] ?? { relationship: 'other', why: '' }),
    nomineeName: life.shownAs,
    onWrittenRequest: !firm,
    ...{ createdAt: begun, expiresOn: dateAfter(now, clocks.consent) },
  })
  rows.consents.push(...consentRows(stage, id, life.optIn ? [...told.scopes, 'sensitive'] : told.scopes, consented))
  const answers = answerRows(stage, id, told, recorded ?? consented)
  rows.answers.push(...answers)
  notePast(rows, { id, hubId, state, daysAgo, now, people: { ...people, nominator } })
  return { contribution, answers: new Map(answers.map(answer => [answer.question, answer])) }
}
