import { useLoaderData } from '@remix-run/react'
import { facilitatorRoles, reviewQueue } from '~/domain/exploration'
import { wears } from '~/domain/kernel/actor'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { Button } from '~/ui/button'
import { MoreLinks } from '~/ui/more-links'
import { Page, Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'

export const meta = titled(words => words.exploration.reviews.title)

export const loader = page({ for: facilitatorRoles }, async (actor, _params, url) => ({
  ...(await reviewQueue(actor, { everybody: url.searchParams.get('whose') === 'everybody' })),
  leads: wears(actor, 'careers-leader'),
}))

type Line = Awaited<ReturnType<typeof loader>>['waiting'][number]

const useStateNames = () => {
  const { exploration } = useWords()
  const names: { readonly [state: string]: string } = exploration.states
  return names
}

const Waiting = ({ lines }: { lines: readonly Line[] }) => {
  const { exploration } = useWords()
  const language = useLanguage()
  const words = exploration.reviews
  return (
    <form method="post" action="/reviews/clear">
      <ul className="govuk-list">
        {lines.map(({ cycleId, learnerId, label, yearGroup, submittedAt }) => (
          <li key={cycleId} className="tv-kept tv-kept--pick">
            <div className="govuk-checkboxes govuk-checkboxes--small">
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  type="checkbox"
                  id={`c-${cycleId}`}
                  name="learnerIds"
                  value={learnerId}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`c-${cycleId}`}>
                  <span className="govuk-visually-hidden">{words.select(label)}</span>
                </label>
              </div>
            </div>
            <p>
              <a className="govuk-link" href={`/reviews/${cycleId}`}>
                {label}
              </a>{' '}
              {yearGroup !== null && words.year(yearGroup)}{' '}
              <span className="tv-quiet">
                {words.since} {submittedAt && dateInWords(language, submittedAt)}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <Button>{words.clearMany}</Button>
    </form>
  )
}

const UnderWay = ({ lines }: { lines: readonly Line[] }) => {
  const { exploration } = useWords()
  const states = useStateNames()
  return (
    <ul className="govuk-list">
      {lines.map(({ cycleId, label, yearGroup, state }) => (
        <li key={cycleId}>
          <a className="govuk-link" href={`/reviews/${cycleId}`}>
            {label}
          </a>{' '}
          {yearGroup !== null && exploration.reviews.year(yearGroup)} <span className="tv-quiet">{states[state]}</span>
        </li>
      ))}
    </ul>
  )
}

/** What learners have handed in, the oldest first, and who is on their way. */
export default function Queue() {
  const { waiting, underWay, leads, hasGroups, ownGroups } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.reviews
  const more = [
    { href: '/reviews/together', text: words.together },
    { href: '/reviews/talk', text: words.discussion },
    { href: '/reviews/group', text: words.group },
    ...(leads ? [{ href: '/reviews/settings', text: words.settings }] : []),
  ]
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <MoreLinks links={more} />
      {hasGroups && (
        <p className="govuk-body">
          {ownGroups ? words.ownGroups : words.everybody}{' '}
          <a className="govuk-link" href={ownGroups ? '/reviews?whose=everybody' : '/reviews'}>
            {ownGroups ? words.toEverybody : words.toOwnGroups}
          </a>
        </p>
      )}
      <Section title={words.waiting}>
        {waiting.length > 0 ? <Waiting lines={waiting} /> : <p className="govuk-body">{words.noneWaiting}</p>}
      </Section>
      <Section title={words.underWay}>
        {underWay.length > 0 ? <UnderWay lines={underWay} /> : <p className="govuk-body">{words.noneUnderWay}</p>}
      </Section>
    </Page>
  )
}
