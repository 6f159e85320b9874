import type { SchoolDraft } from '~/domain/encounters'
import { listInWords } from '~/text/when'
import { Page } from '~/ui/page'
import { TaskList } from '~/ui/task-list'
import { useLanguage, useWords } from '~/ui/words'
import { useLine } from './line'

const tones = { 'not-started': 'neutral', 'needs-more': 'attention', done: undefined } as const

/** A draft: its parts in any order, how far each is, and sending it once all are done. */
export const DraftPage = ({ draft }: { draft: SchoolDraft }) => {
  const { requests } = useWords()
  const language = useLanguage()
  const words = requests.draft
  const here = `/requests/${draft.id}`
  const parts = Object.entries(draft.parts) as [keyof typeof words.parts, (typeof draft.parts)['what']][]
  const whole = parts.every(([, { state }]) => state === 'done')

  return (
    <Page
      title={useLine().title(draft)}
      caption={`${words.caption} · ${draft.institution.name}`}
      lead={words.lead}
      back={{ href: '/requests', text: requests.list.title }}
    >
      <TaskList
        items={[
          ...parts.map(([part, { state, missing }]) => ({
            title: words.parts[part],
            href: `${here}/${part}`,
            status: words.states[state],
            ...(tones[state] ? { tone: tones[state] } : {}),
            ...(state === 'needs-more'
              ? {
                  hint: words.stillMissing(
                    listInWords(
                      language,
                      missing.map(one => words.missing[one]),
                    ),
                  ),
                }
              : {}),
          })),
          whole
            ? {
                title: words.check,
                href: `${here}/check`,
                status: words.states['not-started'],
                tone: 'neutral' as const,
              }
            : { title: words.check, hint: words.checkWait, status: words.states.waiting },
        ]}
      />
      {draft.mayDiscard && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/discard`}>
            {words.discard}
          </a>
        </p>
      )}
    </Page>
  )
}
