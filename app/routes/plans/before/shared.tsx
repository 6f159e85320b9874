import { useLoaderData, useParams } from '@remix-run/react'
import { requestOfLink } from '~/domain/advice'
import { shareExploring, sharingOf } from '~/domain/plans'
import { ShareExploringForm } from '~/domain/plans/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Checkboxes, FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'

export const meta = titled(words => words.plans.shared.title)
export const loader = linkPage(actor => sharingOf(actor, requestOfLink(actor) ?? ''))

export const action = linkSubmit({
  form: ShareExploringForm,
  run: (actor, { kinds, items }) => shareExploring(actor, { adviceId: requestOfLink(actor) ?? '', kinds, items }),
  refusals: {},
  then: (_value, { asking }, _request, words) => seeOther(`/my-advice/${asking}/shared`, words.plans.shared.done),
})

/** The adult ticks what their adviser may see of exploring. */
export default function Shared() {
  const { reference, ticked, tied, thoughts, stopped, compared, stated } = useLoaderData<typeof loader>()
  const { advice, plans } = useWords()
  const { shared: words, errors, back } = plans
  const { asking } = useParams()
  const result = useSaid(errors)
  const kinds = [
    ...(stopped > 0 ? [{ value: 'stopped', text: words.kind.stopped(stopped) }] : []),
    ...(compared ? [{ value: 'compared', text: words.kind.compared }] : []),
    ...(stated ? [{ value: 'stated', text: words.kind.stated }] : []),
  ]
  const nothing = !tied || kinds.length + thoughts.length === 0
  return (
    <Page
      title={words.title}
      caption={reference}
      lead={words.lead}
      back={{ href: `/my-advice/${asking}`, text: back.own }}
    >
      {nothing ? (
        <EmptyState title={words.none} action={<ButtonLink href="/explore/start">{advice.own.explore}</ButtonLink>}>
          {words.noneText}
        </EmptyState>
      ) : (
        <FormFor
          id="shared"
          schema={ShareExploringForm}
          result={result}
          values={{ kinds: [...ticked.kinds], items: [...ticked.items] }}
          send={words.send}
        >
          {fields => (
            <>
              {kinds.length > 0 && <Checkboxes field={fields.kinds} label={words.kinds} options={kinds} />}
              {thoughts.length > 0 && (
                <Checkboxes
                  field={fields.items}
                  label={words.thoughts}
                  options={thoughts.map(({ id, role, words: said }) => ({
                    ...{ value: id, text: words.thought(role, said || words.spoken) },
                  }))}
                />
              )}
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}
