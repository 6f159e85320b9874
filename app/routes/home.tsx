import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hearOfTheDay, listenerOf } from '~/domain/case-studies'
import { type PublicFigures, publicFigures } from '~/domain/encounters'
import { type HubHere, hubsHere } from '~/domain/network'
import { openPage } from '~/http'
import { localeOf } from '~/text'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { StatRow } from '~/ui/desk'
import { Doors, Front, Hero } from '~/ui/front'
import { Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { OneAnswer } from './case-studies/listening/one-answer'
import { SignInLine } from './public/sign-in-line'

export const meta = titled(words => words.public.front.documentTitle)

export const loader = openPage(async actor => {
  if (actor) throw redirect('/desk')
  const hubs = await hubsHere()
  const [only] = hubs.length === 1 ? hubs : []
  const [figures, clip] = [await publicFigures(hubs.map(({ id }) => id)), await hearOfTheDay(listenerOf(null))]
  return { hubs, only: only ?? null, figures, clip }
})

const Figures = ({ figures }: { figures: PublicFigures }) => {
  const language = useLanguage()
  const { public: words } = useWords()
  const { titles, since, ...labels } = words.front.figures
  const stat = (count: number, label: (count: number) => string) => ({
    value: count.toLocaleString(localeOf(language)),
    label: label(count),
  })
  return (
    <Section title={titles[figures.span]}>
      <StatRow
        stats={[
          stat(figures.meetings, labels.meetings),
          stat(figures.learners, labels.learners),
          stat(figures.employers, labels.employers),
        ]}
      />
      <p className="govuk-body-s tv-quiet">{since(dateInWords(language, figures.since))}</p>
    </Section>
  )
}

const Hubs = ({ hubs }: { hubs: readonly HubHere[] }) => {
  const { public: words } = useWords()
  const { title, text } = words.front.hubs
  return (
    <Section title={title}>
      <p className="govuk-body">{text}</p>
      <ul className="govuk-list">
        {hubs.map(({ id, name, region, replyTo }) => (
          <li key={id}>
            <strong>{name}</strong>, {region}:{' '}
            <a className="govuk-link" href={`mailto:${replyTo}`}>
              {replyTo}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Straight to the front door of advice, for whoever would rather talk to somebody. */
const AskAdvice = () => {
  const { ask } = useWords().advice
  return (
    <Section title={ask.adult.title} card>
      <p className="govuk-body">{ask.adult.text}</p>
      <ButtonLink href="/ask-for-advice" tone="secondary">
        {ask.open}
      </ButtonLink>
    </Section>
  )
}

/** The front page: what this is, three doors, what its hubs did, and the way in. */
export default function Home() {
  const { hubs, only, figures, clip } = useLoaderData<typeof loader>()
  const { public: words, listening } = useWords()
  const { title, titleOfMany, lead, doors, empty } = words.front
  return (
    <Front hero={<Hero title={only ? title(only.name) : titleOfMany} lead={lead} seed={only?.id ?? 'traverse'} />}>
      <Doors
        doors={[
          { ...doors.schools, href: '/for-schools' },
          { ...doors.employers, href: '/for-employers' },
          { ...doors.adults, href: '/for-adults' },
          { ...doors.learners, href: '/join' },
          ...(clip ? [{ ...listening.front.door, href: '/listen' }] : []),
        ]}
      />
      {hubs.length > 0 && <AskAdvice />}
      {clip && <OneAnswer clip={clip} />}
      {hubs.length === 0 && (
        <Section title={empty.title}>
          <p className="govuk-body">{empty.text}</p>
        </Section>
      )}
      <div className="tv-front__foot">
        {(figures || hubs.length > 1) && (
          <div>
            {figures && <Figures figures={figures} />}
            {hubs.length > 1 && <Hubs hubs={hubs} />}
          </div>
        )}
        {hubs.length > 0 && <SignInLine />}
      </div>
    </Front>
  )
}
