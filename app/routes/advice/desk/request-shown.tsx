import { dateInWords, dayInShort, listInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { Timeline } from '~/ui/timeline'
import { useLanguage, useWords } from '~/ui/words'
import type { Shown } from './request-page'

type Codes = { readonly [code: string]: string }
const kept = (rows: (SummaryRow | null)[]): SummaryRow[] => rows.filter(row => row !== null)

/** How to reach them safely: before anything else that is done. */
export const ContactShown = ({ request }: { request: Shown }) => {
  const { adviceDesk, advice } = useWords()
  const { page } = adviceDesk
  const ways: Codes = advice.contactWays
  const { contactBy, email, phone, address, safeContact, mayLeaveMessage, name } = request
  return (
    <Section title={page.contact} id="contact" card>
      <SummaryList
        rows={kept([
          name ? { term: page.name, value: name } : null,
          { term: advice.status.way, value: ways[contactBy] },
          email ? { term: advice.ask.email, value: email } : null,
          phone ? { term: advice.ask.phone, value: phone } : null,
          address ? { term: advice.ask.address, value: address } : null,
          { term: page.safe, value: safeContact || page.safeNone },
          { term: page.message, value: mayLeaveMessage ? page.may : page.mayNot },
        ])}
      />
    </Section>
  )
}

const useSoon = () => {
  const { adviceDesk } = useWords()
  const language = useLanguage()
  const urgencies: Codes = adviceDesk.urgencies
  return ({ urgency, deadlineOn }: Shown): string =>
    urgency === null
      ? adviceDesk.notRead
      : `${urgencies[urgency]}${deadlineOn ? `, ${adviceDesk.until(dateInWords(language, deadlineOn))}` : ''}`
}

/** What is known about the request, as facts. */
export const AboutShown = ({ request }: { request: Shown }) => {
  const { adviceDesk, advice } = useWords()
  const language = useLanguage()
  const { page } = adviceDesk
  const soon = useSoon()
  const [access, limits, ages, channels, reasons]: Codes[] = [
    ...[advice.access, adviceDesk.constraints, advice.ages, adviceDesk.channels],
    { ...advice.holdReasons, ...adviceDesk.closeReasons },
  ]
  const { adviser, reasonCode, reason } = request
  const why = [reasonCode && reasons?.[reasonCode], reason].filter(Boolean).join(': ')
  const needs = [...request.access.map(code => access?.[code] ?? code), request.accessWords].filter(Boolean)
  return (
    <Section title={page.about} id="about">
      <SummaryList
        rows={kept([
          { term: page.soon, value: soon(request) },
          adviser
            ? {
                term: page.adviser,
                value: adviser.employer ? `${adviser.name}, ${page.employed(adviser.employer)}` : adviser.name,
              }
            : null,
          { term: adviceDesk.board.language, value: advice.languages[request.language] ?? request.language },
          needs.length > 0 ? { term: page.access, value: listInWords(language, needs) } : null,
          request.constraints.length > 0
            ? {
                term: page.limits,
                value: listInWords(
                  language,
                  request.constraints.map(code => limits?.[code] ?? code),
                ),
              }
            : null,
          request.benefitsLinked ? { term: page.benefits, value: page.benefitsText } : null,
          request.conflict ? { term: page.conflict, value: request.conflict } : null,
          request.district ? { term: adviceDesk.board.columns.where, value: request.district } : null,
          request.ageBand ? { term: page.age, value: ages?.[request.ageBand] } : null,
          { term: page.channel, value: `${channels?.[request.channel]}, ${dateInWords(language, request.receivedAt)}` },
          request.holdUntil ? { term: page.holdUntil, value: dateInWords(language, request.holdUntil) } : null,
          why ? { term: request.state === 'transferred' ? page.where : page.reason, value: why } : null,
          request.signposts.length > 0
            ? { term: page.signposts, value: request.signposts.map(({ name }) => name).join(', ') }
            : null,
        ])}
      />
      {request.helpShown && request.channel === 'page' && <p className="govuk-body-s tv-quiet">{page.helpShown}</p>}
    </Section>
  )
}

/** What they said, and what came to it later. */
export const SaidShown = ({ request }: { request: Shown }) => {
  const { page } = useWords().adviceDesk
  const language = useLanguage()
  return (
    <Section title={page.said} id="said">
      <p className="govuk-body tv-words">{request.words}</p>
      {request.added.map(({ id, side, text, at }) => (
        <p key={id} className="govuk-body">
          <span className="tv-quiet">
            {page.added}, {dayInShort(language, at)}, {side === 'adult' ? page.by.adult : page.by.staff}:
          </span>{' '}
          <span className="tv-words">{text}</span>
        </p>
      ))}
    </Section>
  )
}

/** Who else asked from the same address; nothing follows from it. */
export const OthersShown = ({ request: { others } }: { request: Shown }) => {
  const { adviceDesk } = useWords()
  const { page } = adviceDesk
  const language = useLanguage()
  if (others.length === 0) return null
  const states: Codes = adviceDesk.states
  return (
    <Section title={page.others} id="others">
      <p className="govuk-body">{page.othersText}</p>
      <ul className="govuk-list">
        {others.map(({ id, reference, state, receivedAt }) => (
          <li key={id}>
            <a className="govuk-link" href={`/advice/${id}`}>
              {reference}
            </a>
            , {dateInWords(language, receivedAt)}, {states[state]}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Tries to reach them, and whether enough were made. */
export const TriesShown = ({ request: { tries, state } }: { request: Shown }) => {
  const { adviceDesk, advice } = useWords()
  const { page } = adviceDesk
  const language = useLanguage()
  const [ways, outcomes]: Codes[] = [advice.contactWays, adviceDesk.outcomes]
  const waits = ['received', 'acknowledged', 'triaged', 'allocated', 'appointment-offered', 'did-not-attend'].includes(
    state,
  )
  if (!waits && tries.length === 0) return null
  return (
    <Section title={page.tries} id="tries">
      {tries.length === 0 ? (
        <p className="govuk-body">{page.noTries}</p>
      ) : (
        <ul className="govuk-list">
          {tries.map(({ id, at, way, outcome }) => (
            <li key={id}>
              {dayInShort(language, at)}: {ways?.[way]}. {outcomes?.[outcome]}
            </li>
          ))}
        </ul>
      )}
      {waits && <p className="govuk-body-s tv-quiet">{page.needTries}</p>}
    </Section>
  )
}

/** What happened, newest first, by side and never by name. */
export const HistoryShown = ({ request: { history } }: { request: Shown }) => {
  const { adviceDesk } = useWords()
  const { page } = adviceDesk
  const language = useLanguage()
  const facts: Codes = adviceDesk.facts
  const known = history.filter(({ type }) => facts[type])
  if (known.length === 0) return null
  return (
    <Section title={page.history} id="history">
      <Timeline
        items={known.map(({ type, at, by }) => ({
          title: facts[type],
          when: dateInWords(language, at),
          by: page.who[by],
        }))}
      />
    </Section>
  )
}
