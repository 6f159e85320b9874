import { dateInWords } from '~/text/when'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import type { Shown } from './view'

/** What is still missing, in words. */
export const Missing = ({ placement: { missing } }: { placement: Shown }) => {
  const { page, missing: words } = useWords().placements
  if (missing.length === 0) return <p className="govuk-body">{page.nothingMissing}</p>
  return (
    <>
      <p className="govuk-body">{page.missingText}</p>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(one => (
          <li key={one}>{words[one]}</li>
        ))}
      </ul>
    </>
  )
}

/** How long somebody of this age may be there, and since when the rule holds. */
export const HoursRules = ({ placement: { rules, band } }: { placement: Shown }) => {
  const { rules: words, page } = useWords().placements
  const language = useLanguage()
  const limits = [
    words.day(page.time(rules.dayMinutes)),
    words.week(page.time(rules.weekMinutes)),
    words.days(rules.days),
    ...(rules.from === '00:00' ? [] : [words.between(rules.from, rules.to)]),
    words.pause(rules.breakMinutes, page.time(rules.breakAfter)),
  ]
  return (
    <Details summary={words.title}>
      <p className="govuk-body">
        {words.from(dateInWords(language, rules.validFrom))} {words.band[band]}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {limits.map(limit => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p className="govuk-body-s tv-quiet">{words.source(rules.source)}</p>
    </Details>
  )
}

const Ticked = ({ codes, said }: { codes: readonly string[]; said: { readonly [code: string]: string } }) => (
  <ul className="govuk-list govuk-list--bullet">
    {codes.map(code => (
      <li key={code}>{said[code]}</li>
    ))}
  </ul>
)

const useHostRows = ({ agreement }: Shown): SummaryRow[] => {
  const { agreed, weekdays, safety, forbidden } = useWords().placements
  const language = useLanguage()
  if (!agreement?.employerAt) return []
  const days: { readonly [day: number]: string } = weekdays
  const { dayFrom, dayTo, breakMinutes, insuredUntil, insurance } = agreement
  return [
    {
      term: agreed.hours,
      value: agreed.hoursText(
        agreement.weekdays.map(day => days[day]).join(', '),
        ...([dayFrom ?? '', dayTo ?? '', breakMinutes ?? 0] as const),
      ),
    },
    {
      term: agreed.insurance,
      value:
        insurance === 'sole-trader'
          ? agreed.soleTrader
          : insuredUntil && agreed.insuredUntil(dateInWords(language, insuredUntil)),
    },
    { term: agreed.safety, value: <Ticked codes={agreement.safety} said={safety} /> },
    ...(agreement.neverDone.length > 0
      ? [{ term: agreed.never, value: <Ticked codes={agreement.neverDone} said={forbidden} /> }]
      : []),
    ...(agreement.hostNamed ? [{ term: agreed.named, value: agreed.namedText }] : []),
  ]
}

const useOtherRows = ({ agreement }: Shown): SummaryRow[] => {
  const { agreed } = useWords().placements
  const language = useLanguage()
  return [
    ...(agreement?.schoolAt
      ? [
          { term: agreed.contact, value: agreed.contactText },
          { term: agreed.needs, value: agreement.needsTold ? agreed.needsText : agreed.needsNone },
        ]
      : []),
    ...(agreement?.parentOn
      ? [{ term: agreed.parent, value: agreed.parentText(dateInWords(language, agreement.parentOn)) }]
      : []),
  ]
}

/** That each thing is in place, and who has signed; never a name. */
export const AgreementShown = ({ placement }: { placement: Shown }) => {
  const { page } = useWords().placements
  const language = useLanguage()
  const signedOn = (party: string) => placement.signatures.find(one => one.party === party)?.signedAt
  const rows = [
    ...useHostRows(placement),
    ...useOtherRows(placement),
    ...placement.signers.map(party => {
      const day = signedOn(party)
      return {
        term: `${page.signedBy}: ${page.by[party]}`,
        value: day ? dateInWords(language, day) : page.notSigned,
      }
    }),
  ]
  return (
    <Section title={page.agreement} id="agreement">
      <SummaryList rows={rows} />
      <p className="govuk-body-s tv-quiet">{page.noNames}</p>
    </Section>
  )
}
