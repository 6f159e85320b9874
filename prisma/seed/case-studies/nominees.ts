import type { ContributionState } from '~/domain/case-studies'
import { clocks, nomineeKeysOf, storyTokenHash } from '~/domain/case-studies'
import { type Nominee, nominees } from '../lives/nominations'
import { notePast, whenIn } from './past'
import { cutOf, dateAfter, daysBefore, luck, type Rows } from './rows'
import { clipState, consentRows, type Stage } from './tell-life'
import { toldSoFar } from './told-so-far'

/** Named by a colleague, and telling her working life alone, a few answers at a time. */
export const wren: Nominee = {
  slug: 'wren-castellane',
  name: 'Wren Castellane',
  email: 'wren.castellane@cast.traverse.example',
  ...{ role: 'Postal worker, who walks eleven miles a day', shortRole: 'Postal worker', soc: '9211' },
  ...{ sector: 'transport', district: 'Netherquay', leaving: '17-18', employer: 'Netherquay Community Hospital' },
  byColleague: true,
  relationship: 'other',
  why: 'She brings us the post and takes away a story. She listens better than most of us, and I would like to hear her talk for once.',
  ...{ language: 'en', state: 'consented' },
}

/** How many days ago each came to where they stand. */
const ago: Partial<Record<ContributionState, number>> = {
  nominated: 2,
  'screened-out': 9,
  invited: 4,
  declined: 6,
  lapsed: 5,
  accepted: 2,
  consented: 5,
  scheduled: 3,
  'no-show': 1,
  recorded: 0,
  'recorded-partial': 0,
  abandoned: 15,
  'in-edit': 6,
  approved: 3,
  withdrawn: 25,
  unpublished: 10,
}

const consenting: readonly ContributionState[] = [
  'nominated',
  'screened-out',
  'invited',
  'declined',
  'lapsed',
  'accepted',
]

/** People of whom nothing is left but that somebody was named. */
const forgotten: readonly ContributionState[] = ['withdrawn']

const addNominee = (stage: Stage, person: Nominee) => {
  const { rows, now, hubId, people } = stage
  const { state } = person
  const daysAgo = ago[state] ?? 3
  const firm = person.employer === null ? null : stage.employerCalled(person.employer)
  const nominator = person.byColleague ? stage.colleague : (firm?.adminId ?? people.coordinator)
  const begun = whenIn(state, 'contribution-nominated', daysAgo, now) ?? now
  const invited = whenIn(state, 'contribution-invited', daysAgo, now)
  const consented = consenting.includes(state) ? null : whenIn(state, 'contribution-consented', daysAgo, now)
  const told = toldSoFar[person.slug] ?? {}
  const alone = person === wren
  const published = whenIn(state, 'contribution-published', daysAgo, now)
  const id = luck.id(begun)

  const contribution: Rows['contributions'][number] = {
    ...{ id, hubId, moduleId: stage.nextModuleId, employerId: firm?.id ?? null, state, slug: `story-${id.slice(-8)}` },
    ...{ stateSince: daysBefore(now, daysAgo), role: person.role, soc: person.soc, sector: person.sector },
    ...{ district: person.district, leaving: person.leaving, language: person.language, createdAt: begun },
    nomineeKeys: nomineeKeysOf(hubId, { email: person.email, phone: '' }),
    shownAs: consented ? (person.name.split(' ')[0] ?? '') : '',
    way: consented ? (alone ? 'alone' : 'interview') : null,
    recordistId: consented && !alone ? people.recordist : null,
    recordedAt: whenIn(state, 'contribution-recorded', daysAgo, now),
    partial: state === 'recorded-partial',
    approvedAt: whenIn(state, 'contribution-approved', daysAgo, now),
    publishedAt: published,
    publishedBy: published ? people.editor : null,
    withdrawnAt: state === 'withdrawn' ? daysBefore(now, daysAgo) : null,
    consentEndsOn: consented
      ? dateAfter(state === 'unpublished' ? now : consented, state === 'unpublished' ? -10 : clocks.consent)
      : null,
    expiresOn: dateAfter(now, clocks.consent),
    ...(state === 'screened-out' ? { reasonCode: 'mix-full' } : {}),
  }
  rows.contributions.push(contribution)
  if (!forgotten.includes(state))
    rows.contributors.push({
      ...{ contributionId: id, hubId, name: person.name, email: person.email, emailKey: person.email },
      ...{ language: person.language, tokenHash: storyTokenHash(id, 1), sends: invited ? 1 : 0, sentAt: invited },
      linkEndsAt: invited && !consented ? new Date(invited.getTime() + clocks.invitationLink * 86_400_000) : null,
      expiresOn: dateAfter(now, 365),
    })
  rows.nominations.push({
    ...{ contributionId: id, hubId, nominatorId: nominator, employerId: firm?.id ?? null, why: person.why },
    nomineeName: person.name,
    // The firm is asked first whether they work together; that is settled before anybody is written to.
    confirmation: person.byColleague && state === 'nominated' ? 'asked' : 'confirmed',
    ...{ relationship: person.relationship, onWrittenRequest: person.employer === null, createdAt: begun },
    expiresOn: dateAfter(now, clocks.consent),
  })
  if (consented) rows.consents.push(...consentRows(stage, id, ['record', 'hub-classes', 'open-web'], consented))
  const at = whenIn(state, 'contribution-recorded', daysAgo, now) ?? consented ?? begun
  rows.answers.push(
    ...Object.entries(told).map(([question, transcript]) => ({
      ...{ id: luck.id(at), hubId, contributionId: id, question: Number(question), form: 'text', transcript },
      ...{ state: clipState(state), createdAt: at, updatedAt: at },
    })),
  )
  if (state === 'approved') contribution.approvedCut = cutOf(rows.answers.filter(one => one.contributionId === id))
  notePast(rows, { id, hubId, state, daysAgo, now, people: { ...people, nominator } })
  return id
}

/** Everybody on the way, each in a state of their own. Answers with their ids by slug. */
export const addNominees = (stage: Stage): Map<string, string> =>
  new Map([...nominees, wren].map(person => [person.slug, addNominee(stage, person)]))
