import { useLoaderData } from '@remix-run/react'
import { cardsToPrint, learnerStaff, makeCards } from '~/domain/learners'
import { CardsForm } from '~/domain/learners/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { PicturesSaid } from '../in-class/pictures-said'

export const meta = titled(words => words.learners.cards.title)

export const loader = page({ for: learnerStaff }, async (viewer, _params, { searchParams }) => {
  const which = { groupId: searchParams.get('group'), learnerId: searchParams.get('learner') }
  const cards = await cardsToPrint(viewer, which)
  return cards?.[0] ? { cards, which, institutionId: cards[0].institutionId } : null
})

export const action = submit({
  for: learnerStaff,
  form: CardsForm,
  run: async (actor, { institutionId, groupId, learnerId }) => {
    const cards = (await cardsToPrint(actor, { groupId: groupId || null, learnerId: learnerId || null })) ?? []
    const made = await makeCards(actor, { institutionId, learnerIds: cards.map(({ id }) => id) })
    const back = groupId ? `group=${encodeURIComponent(groupId)}` : `learner=${encodeURIComponent(learnerId)}`
    return made.ok ? { ok: true as const, value: back } : made
  },
  refusals: words => words.learners.cards.refusals,
  then: (back, _params, _request, words) => seeOther(`/learners/cards?${back}`, words.learners.cards.made),
})

/** Picture cards of a group or of one learner, to print and to make anew. */
export default function Cards() {
  const { cards, which, institutionId } = useLoaderData<typeof loader>()
  const { cards: words, list } = useWords().learners
  const result = useSaid({})
  const made = cards.filter(({ pictures }) => pictures !== null)
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/learners', text: list.title }}>
      {made.length === 0 ? <p className="govuk-body">{words.none}</p> : <p className="govuk-body">{words.print}</p>}
      <ul className="tv-cards">
        {made.map(({ id, label, pictures, code, place }) => (
          <li key={id}>
            <p className="tv-quiet">{place}</p>
            <PicturesSaid row={pictures ?? []} />
            <p className="govuk-body">
              {words.code} <strong>{code}</strong>
            </p>
            <p className="tv-quiet">{label}</p>
          </li>
        ))}
      </ul>
      <PrintLink />
      <FormFor
        id="cards"
        schema={CardsForm}
        result={result}
        hidden={{ institutionId, groupId: which.groupId ?? '', learnerId: which.learnerId ?? '' }}
        send={words.make}
        tone="secondary"
        beside={<span className="govuk-body">{words.makeHint}</span>}
      />
    </Page>
  )
}
