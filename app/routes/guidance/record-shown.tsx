import type { GuidanceShown } from '~/domain/guidance'
import { dateInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { useLanguage, useWords } from '~/ui/words'

/** What was agreed: who does what by when, and what is done. */
export const Actions = ({ shown, home }: { shown: GuidanceShown; home: string }) => {
  const { page: words, kinds, owners } = useWords().guidance
  const language = useLanguage()
  const named: { readonly [code: string]: string } = { ...kinds, ...owners }
  const { actions, sharedAt } = shown
  if (!sharedAt) return null
  const done = (action: GuidanceShown['actions'][number]) => {
    if (action.doneAt) return words.doneOn(dateInWords(language, action.doneAt))
    return action.mine ? (
      <PostButton action={`${home}/press/done`} hidden={{ actionId: action.id }} about={named[action.kind] ?? ''}>
        {words.done}
      </PostButton>
    ) : (
      '–'
    )
  }
  return (
    <Section title={words.actions} id="actions">
      {actions.length === 0 ? (
        <p className="govuk-body">{words.noActions}</p>
      ) : (
        <Table
          caption={words.actions}
          captionHidden
          narrow="stack"
          rowKey={one => one.id}
          rows={actions}
          columns={[
            {
              head: words.what,
              header: true,
              cell: one => [named[one.kind], one.words].filter(Boolean).join(': '),
            },
            { head: words.who, cell: one => named[one.owner] },
            { head: words.by, cell: one => dateInWords(language, one.dueOn) },
            { head: words.done, cell: done },
          ]}
        />
      )}
    </Section>
  )
}

/** What was talked about, paragraph by paragraph as it was typed. */
export const Talked = ({ text, title }: { text: string; title: string }) => (
  <Section title={title} id="record">
    {text
      .split(/\n+/)
      .filter(Boolean)
      .map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed text, drawn once
        <p className="govuk-body" key={index}>
          {paragraph}
        </p>
      ))}
  </Section>
)
