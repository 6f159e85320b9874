import { z } from 'zod'
import { sectors } from '../../kernel/sectors'
import { calendarDate, carried, lineOfText, optionalCalendarDate } from '../../kernel/shapes'
import { areasIn } from '../imports/choice'
import { institutionKinds, institutionStatuses, phases, providerCourses, sicSections, sizeBands } from './kinds'

export { type Choice, everything } from '../imports/choice'
export {
  institutionKinds,
  institutionStatuses,
  phases,
  providerCourses,
  sicSections,
  sizeBands,
} from './kinds'

/** What may be asked about the directory and files. Safe in a browser. The sentences are the reader's language's. */
type Say<K extends string> = { [key in K]: string }

/** Something that may be left blank: nothing typed is null. */
const blankOr = <S extends z.ZodType>(shape: S) =>
  z.preprocess(
    typed => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    shape.optional().transform(value => (value ?? null) as z.output<S> | null),
  )

/** The same for text: nothing typed is an empty text. */
const blankText = <T extends string>(shape: z.ZodType<T>) => blankOr(shape).transform(typed => typed ?? ('' as const))

const text = (message: string, most: number) => blankText(lineOfText(message, most))

const form = (message: string, pattern: RegExp, tidy: (typed: string) => string = typed => typed) =>
  z
    .string(message)
    .max(100, { error: message, abort: true })
    .transform(typed => tidy(typed.trim()))
    .pipe(z.string().regex(pattern, message))

const urn = (message: string) => blankOr(form(message, /^[1-9]\d{5}$/))
const ukprn = (message: string) => blankOr(form(message, /^1\d{7}$/))

const postcode = (message: string) =>
  blankText(
    form(message, /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, typed =>
      typed.toUpperCase().replace(/^(\S+?)\s*(\d[A-Z]{2})$/, '$1 $2'),
    ),
  )

const website = (message: string) =>
  blankText(
    z
      .string(message)
      .trim()
      .max(300, message)
      .regex(/^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?([/?#][^\s"'<>\\]*)?$/iu, message)
      .transform(typed => (/^https?:\/\//i.test(typed) ? typed : `https://${typed}`)),
  )

const whole = (message: string, least: number, most: number) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message)

const degrees = (message: string, least: number, most: number) =>
  blankOr(z.coerce.number(message).min(least, message).max(most, message))

/** A percentage typed, as a share from 0 to 1. */
const share = (message: string) =>
  blankOr(
    z.coerce
      .number(message)
      .min(0, message)
      .max(100, message)
      .transform(typed => Math.round(typed * 100) / 10_000),
  )

const day = (message: string) =>
  optionalCalendarDate(message).transform(typed => (typed ? new Date(`${typed}T00:00:00Z`) : null))

/** Both or neither, or a point has no meaning. */
const bothOrNeither = <T extends { latitude: number | null; longitude: number | null }>({ latitude, longitude }: T) =>
  (latitude === null) === (longitude === null)

type InstitutionSay = Say<
  | ('kind' | 'name' | 'urn' | 'ukprn' | 'street' | 'town' | 'postcode' | 'latitude' | 'longitude' | 'place')
  | ('phases' | 'age' | 'website' | 'disadvantage' | 'status' | 'closedOn' | 'successorUrn')
>

const institution = (say: InstitutionSay) => ({
  kind: z.enum(institutionKinds, say.kind),
  name: lineOfText(say.name, 200),
  urn: urn(say.urn),
  ukprn: ukprn(say.ukprn),
  street: text(say.street, 300),
  town: text(say.town, 100),
  postcode: postcode(say.postcode),
  latitude: degrees(say.latitude, 49, 61),
  longitude: degrees(say.longitude, -9, 2),
  phases: z.array(z.enum(phases, say.phases)),
  lowAge: blankOr(whole(say.age, 0, 99)),
  highAge: blankOr(whole(say.age, 0, 99)),
  website: website(say.website),
  disadvantage: share(say.disadvantage),
  status: z.enum(institutionStatuses, say.status),
  closedOn: day(say.closedOn),
  successorUrn: urn(say.successorUrn),
})

export const AddInstitution = (say: InstitutionSay) =>
  z.strictObject(institution(say)).refine(bothOrNeither, { error: say.place, path: ['latitude'] })

export const ChangeInstitution = (say: InstitutionSay) =>
  z
    .strictObject({ institutionId: carried, version: z.coerce.number().int(), ...institution(say) })
    .refine(bothOrNeither, { error: say.place, path: ['latitude'] })

/** Every year group a form may ask about. */
export const cohortYears = [7, 8, 9, 10, 11, 12, 13] as const
type CohortYear = (typeof cohortYears)[number]

const cohortFields = (say: Say<'roll' | 'target'>) =>
  Object.fromEntries(
    cohortYears.flatMap(year => [
      [`roll${year}`, blankOr(whole(say.roll, 0, 5_000))],
      [`target${year}`, blankOr(whole(say.target, 1, 20))],
    ]),
  ) as { [field in `roll${CohortYear}` | `target${CohortYear}`]: ReturnType<typeof blankOr<ReturnType<typeof whole>>> }

export const SaveCohorts = (say: Say<'roll' | 'target'>) =>
  z.strictObject({ institutionId: carried, ...cohortFields(say) }).transform(({ institutionId, ...numbers }) => ({
    institutionId,
    cohorts: cohortYears.flatMap(yearGroup => {
      const roll = numbers[`roll${yearGroup}`]
      return roll === null ? [] : [{ yearGroup, roll, target: numbers[`target${yearGroup}`] ?? 1 }]
    }),
  }))

type SiteSay = Say<'siteName' | 'town' | 'postcode' | 'latitude' | 'longitude' | 'place'>
type EmployerSay = Say<'name' | 'number' | 'sic' | 'sector' | 'size' | 'website' | 'asks'>

const employer = (say: EmployerSay) => ({
  name: lineOfText(say.name, 200),
  companiesHouseNo: blankOr(
    form(say.number, /^([A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z]|\d{8})$/, typed => {
      const tidy = typed.replace(/\s+/g, '').toUpperCase()
      return /^\d{1,8}$/.test(tidy) ? tidy.padStart(8, '0') : tidy
    }),
  ),
  sicSection: blankOr(z.enum(sicSections as [string, ...string[]], say.sic)),
  sector: blankText(z.enum(sectors, say.sector)),
  sizeBand: z.enum(sizeBands, say.size),
  website: website(say.website),
  monthlyCap: whole(say.asks, 0, 31),
})

const place = (say: SiteSay) => ({
  town: text(say.town, 100),
  postcode: postcode(say.postcode),
  latitude: degrees(say.latitude, 49, 61),
  longitude: degrees(say.longitude, -9, 2),
})

export const AddEmployer = (say: EmployerSay & SiteSay) =>
  z
    .strictObject({ ...employer(say), siteName: text(say.siteName, 100), ...place(say) })
    .refine(bothOrNeither, { error: say.place, path: ['latitude'] })
    .transform(({ siteName, town, postcode: at, latitude, longitude, ...said }) => ({
      ...said,
      site:
        siteName || town || at
          ? { name: siteName || town || said.name, town, postcode: at, latitude, longitude }
          : null,
    }))

export const ChangeEmployer = (say: EmployerSay) =>
  z.strictObject({ employerId: carried, version: z.coerce.number().int(), ...employer(say) })

export const SaveSite = (say: SiteSay) =>
  z
    .strictObject({
      employerId: carried,
      siteId: carried.optional().transform(id => id ?? null),
      name: lineOfText(say.siteName, 100),
      ...place(say),
    })
    .refine(bothOrNeither, { error: say.place, path: ['latitude'] })

export const NamedSite = z.strictObject({ employerId: carried, siteId: carried })

export const PauseEmployer = (say: Say<'until' | 'reason'>) =>
  z.strictObject({
    employerId: carried,
    until: calendarDate(say.until).transform(typed => new Date(`${typed}T00:00:00Z`)),
    reason: blankOr(lineOfText(say.reason, 200)),
  })

export const NamedEmployer = z.strictObject({ employerId: carried })

type ProviderSay = Say<
  'name' | 'ukprn' | 'town' | 'postcode' | 'latitude' | 'longitude' | 'place' | 'website' | 'courses'
>

const provider = (say: ProviderSay) => ({
  name: lineOfText(say.name, 200),
  ukprn: ukprn(say.ukprn),
  town: text(say.town, 100),
  postcode: postcode(say.postcode),
  latitude: degrees(say.latitude, 49, 61),
  longitude: degrees(say.longitude, -9, 2),
  website: website(say.website),
  offers: z.array(z.enum(providerCourses, say.courses)),
  approved: z
    .boolean()
    .optional()
    .transform(ticked => ticked === true),
})

export const AddProvider = (say: ProviderSay) =>
  z.strictObject(provider(say)).refine(bothOrNeither, { error: say.place, path: ['latitude'] })

export const ChangeProvider = (say: ProviderSay) =>
  z
    .strictObject({ providerId: carried, version: z.coerce.number().int(), ...provider(say) })
    .refine(bothOrNeither, { error: say.place, path: ['latitude'] })

export const UploadImport = z.strictObject({ kind: z.enum(['schools', 'employers']), file: z.unknown() })

export const NamedImport = z.strictObject({ importId: carried })

/** Which schools of a file join the hub. */
export const ChooseSchools = (say: Say<'areas' | 'authorities' | 'phases'>) =>
  z
    .strictObject({
      importId: carried,
      everything: z.boolean().optional(),
      authorities: z.array(z.string().max(20, say.authorities), say.authorities).max(400, say.authorities),
      areas: blankText(
        z
          .string(say.areas)
          .max(1_000, say.areas)
          .refine(typed => areasIn(typed) !== null, say.areas),
      ),
      phases: z.array(z.enum(phases, say.phases)),
    })
    .transform(({ importId, everything, areas, ...chosen }) => ({
      importId,
      choice: { ...chosen, everything: everything === true, areas: areasIn(areas) ?? [] },
    }))
