import { z } from 'zod'
import { majorGroups } from '../case-studies/forms'
import { sectors } from '../kernel/sectors'
import { calendarDate } from '../kernel/shapes'
import { countNames } from './counts'
import { adjustmentReasons, criterionKinds, discussionKinds, mostCriteria, referralReasons } from './kinds'

/** What may be asked of explorers and of staff who walk with them; sentences beside the fields are found by their key. */

export { majorGroups } from '../case-studies/forms'
export { sectors } from '../kernel/sectors'
export { countNames, countRules } from './counts'
export * from './kinds'

const text = (longest: number) => z.string().trim().max(longest, 'too-long').default('')
const written = (longest: number, missing: string) => z.string(missing).trim().min(1, missing).max(longest, 'too-long')
const number = (key: string, least: number, most: number) =>
  z.coerce.number(key).int(key).min(least, key).max(most, key)
const seconds = z.preprocess(
  typed => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
  z.coerce.number('seconds').min(0, 'seconds').max(3_600, 'seconds').optional(),
)
const question = number('question', 1, 30)

export const StartForm = z.object({
  label: written(40, 'label').max(40, 'label'),
  adviserId: z.string().max(60).default(''),
  adult: z.literal(true, 'adult'),
})

/** Which answer, however the page knows it: by who told it, or by its place in a mix where nobody is named yet. */
export const HeardForm = z.object({
  slug: z.string().max(80).default(''),
  question: z.coerce.number().int().min(0).max(30).default(0),
  way: z.enum(['listened', 'read']),
  mode: z.enum(['through', 'traverse', 'mix', 'blind']).catch('traverse'),
  seed: z.string().max(8).default(''),
  i: z.coerce.number().int().min(1).max(100_000).catch(1),
  at: z.string().max(16).default(''),
  lean: z.string().max(9).default(''),
  back: z.string().max(500).default('/explore'),
})

export const KeepThoughtForm = z.object({
  slug: z.string().max(80),
  question,
  from: seconds,
  to: seconds,
  words: text(4_000),
  kept: z.boolean().default(false),
})

/** A drawing or recording, with a few words if there are any. */
export const FileThoughtForm = z.object({ file: z.unknown().optional(), words: text(4_000) })

export const ThoughtNamed = z.object({ thoughtId: z.string() })
export const KeptSwitch = z.object({ thoughtId: z.string(), kept: z.enum(['yes', 'no']) })

export const DiscussForm = z.object({
  people: number('people', 2, 12),
  kind: z.enum(discussionKinds, 'kind'),
  facilitator: written(80, 'facilitator'),
  heldOn: calendarDate('date'),
  surprised: written(2_000, 'surprised'),
})

export const PlaceForm = z.object({
  question,
  tellers: z.array(z.string().max(40), 'tellers').min(1, 'tellers').max(12, 'tellers'),
})

export const CompareForm = z.object({ share: text(2_000), differ: text(2_000), depended: text(2_000) })
export const SelfForm = z.object({ self: written(4_000, 'words') })

const places = Array.from({ length: mostCriteria }, (_, index) => index + 1)
const criterionField = text(200)
const kindField = z.enum(criterionKinds).catch('own')

export const CriteriaForm = z
  .object({
    interests: text(1_000),
    majors: z.array(z.enum(majorGroups)).default([]),
    sectors: z.array(z.enum(sectors)).default([]),
    ...{ words1: criterionField, words2: criterionField, words3: criterionField },
    ...{ words4: criterionField, words5: criterionField, words6: criterionField },
    ...{ kind1: kindField, kind2: kindField, kind3: kindField, kind4: kindField, kind5: kindField, kind6: kindField },
    noWords: text(1_000),
    noMajors: z.array(z.enum(majorGroups)).default([]),
    noSectors: z.array(z.enum(sectors)).default([]),
  })
  .transform(({ interests, majors, sectors: liked, noWords, noMajors, noSectors, ...lines }) => ({
    ...{ interests, majors, sectors: liked, noWords, noMajors, noSectors },
    criteria: places.flatMap(place => {
      const words = lines[`words${place}` as 'words1']
      return words === '' ? [] : [{ words, kind: lines[`kind${place}` as 'kind1'] }]
    }),
  }))

/** A press that needs no other answer. */
export const Press = z.object({})
export const MatchingForm = z.object({ on: z.enum(['yes', 'no']) })

export const CycleNamed = z.object({ cycleId: z.string() })
export const BecauseForm = z.object({ cycleId: z.string(), because: written(2_000, 'because') })
export const ClearManyForm = z.object({ learnerIds: z.array(z.string(), 'learners').min(1, 'learners').max(500) })
export const AdjustForm = z.object({
  cycleId: z.string(),
  count: z.enum(countNames, 'count'),
  to: number('to', 0, 100),
  reason: z.enum(adjustmentReasons, 'reason'),
  words: written(500, 'because'),
})
export const AdjustmentNamed = z.object({ cycleId: z.string(), adjustmentId: z.string() })
export const ThoughtOfCycle = z.object({ cycleId: z.string(), thoughtId: z.string() })
export const ReferForm = z.object({
  cycleId: z.string(),
  reason: z.enum(referralReasons, 'reason'),
  words: text(1_000),
  until: calendarDate('date'),
})

const address = /\/people\/([a-z0-9-]{1,80})\/q\/([1-9]|[12]\d|30)(?![\d])/

/** Addresses of answers, one in each line, as they stand in the browser. */
const clips = z
  .string('clips')
  .max(8_000, 'too-long')
  .transform((typed, context) => {
    const lines = typed.split(/\s+/).filter(line => line !== '')
    const found = lines.flatMap(line => {
      const [, slug, number] = address.exec(line) ?? []
      return slug && number ? [{ slug, question: Number(number) }] : []
    })
    if (found.length === 0 || found.length < lines.length) context.addIssue({ code: 'custom', message: 'clips' })
    return found
  })

export const ScribeForm = z.object({ cycleId: z.string(), clips, words: written(4_000, 'words') })
export const PlaceFor = PlaceForm.extend({ cycleId: z.string() })
export const CompareFor = CompareForm.extend({ cycleId: z.string() })
export const SelfFor = SelfForm.extend({ cycleId: z.string() })
export const TogetherForm = z.object({
  learnerIds: z.array(z.string(), 'learners').min(1, 'learners').max(100),
  clips,
  mode: z.enum(['together', 'mix', 'blind'], 'kind'),
})
export const TalkForm = z.object({
  learnerIds: z.array(z.string(), 'learners').min(1, 'learners').max(5, 'learners'),
  people: number('people', 1, 12),
  heldOn: calendarDate('date'),
  surprised: written(2_000, 'surprised'),
})
export const SwitchForm = z.object({
  institutionId: z.string(),
  on: z.boolean().default(false),
  dpiaOn: calendarDate('date').optional(),
})
export const LeadForm = z.object({ institutionId: z.string(), personId: z.string('person').min(1, 'person') })
export const CopyNamed = z.object({ copyId: z.string() })
export const HubCountsForm = z.object(
  Object.fromEntries(countNames.map(name => [name, number('to', 0, 100)])) as {
    [name in (typeof countNames)[number]]: ReturnType<typeof number>
  },
)
