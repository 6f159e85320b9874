import type { SchoolRequest } from '~/domain/encounters'
import { ButtonLink } from '~/ui/button'
import { useWords } from '~/ui/words'

type Action = { href: string; text: string }

/** What this reader may do now: the one that takes the request on comes first and is a button, the rest are links. */
export const actionsOf = (
  request: SchoolRequest,
  words: ReturnType<typeof useWords>['requests']['page'],
): { strong: Action | null; others: Action[] } => {
  const { id, moves, next, over, asked } = request
  const here = `/requests/${id}`
  const may = (move: (typeof moves)[number]) => moves.includes(move)
  const all: (Action & { step?: string })[] = []
  if (next.step === 'read-brief') all.push({ href: `${here}/brief`, text: words.readBrief, step: 'read-brief' })
  if (may('confirm')) all.push({ href: `${here}/confirm`, text: words.confirm, step: 'confirm' })
  if (may('deliver') && over) all.push({ href: `${here}/attendance`, text: words.attendance, step: 'take-attendance' })
  if (may('not-come') && over) all.push({ href: `${here}/not-come`, text: words.notCome })
  if (may('settle') && asked.yes > 0) all.push({ href: `${here}/settle`, text: words.settle })
  for (const { id: meeting, employer, state, school, proposed } of request.meetings) {
    if (may('evaluate') && state === 'delivered' && !school)
      all.push({ href: `${here}/meetings/${meeting}/evaluate`, text: words.evaluate(employer), step: 'evaluate' })
    if (may('agree-date') && proposed?.by === 'employer')
      all.push({ href: `${here}/meetings/${meeting}/agree-date`, text: words.agreeDate, step: 'answer-date' })
  }
  if (may('move') && !over) all.push({ href: `${here}/move`, text: words.move })
  if (request.state === 'confirmed') all.push({ href: `${here}/invitation.ics`, text: words.invitation })
  all.push({ href: `${here}/copy`, text: words.copy })
  if (may('cancel')) all.push({ href: `${here}/cancel`, text: words.cancel })

  const strong = all.find(({ step }) => step === next.step) ?? null
  return { strong, others: all.filter(one => one !== strong) }
}

export const RequestActions = ({ request }: { request: SchoolRequest }) => {
  const { requests } = useWords()
  const { strong, others } = actionsOf(request, requests.page)
  return (
    <>
      {strong && <ButtonLink href={strong.href}>{strong.text}</ButtonLink>}
      <ul className="govuk-list" aria-label={requests.page.actions}>
        {others.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
