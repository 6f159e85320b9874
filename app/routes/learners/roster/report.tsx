import { useLoaderData } from '@remix-run/react'
import { chooseRosterColumns, learnerLeaders, rosterToSee } from '~/domain/learners'
import { ApproveRosterForm, ColumnsForm, RosterNamed } from '~/domain/learners/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, FormFor } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { ChooseColumns } from './choose-columns'
import { RosterProblems } from './problems'

export const meta = titled(words => words.learners.roster.title)

export const loader = page({ for: learnerLeaders }, (viewer, { rosterId = '' }) => rosterToSee(viewer, rosterId))

export const action = submit({
  for: learnerLeaders,
  form: ColumnsForm,
  run: (actor, { rosterId, labels, missingLeft, ...columns }) =>
    chooseRosterColumns(actor, {
      ...{ rosterId, labels, missingLeft: missingLeft === 'yes' },
      columns: Object.fromEntries(Object.entries(columns).filter(([, name]) => name !== '')),
    }),
  refusals: words => ({ 'not-ready': words.learners.roster.refusals['not-ready'] }),
  then: ({ id }) => seeOther(`/learners/import/${id}`),
})

const counted = ['rows', 'added', 'changed', 'unchanged', 'missing', 'leftOut'] as const

type View = ReturnType<typeof useLoaderData<typeof loader>>

const Decide = ({ roster, result }: { roster: View; result: ReturnType<typeof useSaid> }) => {
  const { report } = useWords().learners.roster
  const at = `/learners/import/${roster.id}`
  return (
    <>
      {roster.lacks.length === 0 && (
        <FormFor id="apply" schema={ApproveRosterForm} result={result} action={`${at}/apply`} send={report.apply}>
          {fields =>
            roster.dropsHalf && (
              <Checkboxes field={fields.sure} label={report.sure} options={[{ value: 'yes', text: report.sureYes }]} />
            )
          }
        </FormFor>
      )}
      <PostButton action={`${at}/discard`}>{report.discard}</PostButton>
    </>
  )
}

/** What a roster would do, or did. */
export default function RosterReport() {
  const roster = useLoaderData<typeof loader>()
  const { roster: words } = useWords().learners
  const { report } = words
  const result = useSaid({})
  const states: Record<string, string> = words.states
  const lacks: Record<string, string> = report.lacks
  return (
    <Page
      title={roster.fileName}
      caption={states[roster.state]}
      back={{ href: '/learners/import', text: words.title }}
      lead={roster.state === 'applied' ? report.applied : undefined}
    >
      {roster.lacks.map(lack => (
        <p key={lack} className="govuk-body">
          <strong>{lacks[lack]}</strong>
        </p>
      ))}
      <SummaryList rows={counted.map(name => ({ term: report.counts[name], value: roster[name] }))} />
      {roster.state === 'checked' && <Decide roster={roster} result={result} />}
      {roster.state === 'applied' &&
        (roster.undoable ? (
          <FormFor
            id="undo"
            schema={RosterNamed}
            result={result}
            action={`/learners/import/${roster.id}/undo`}
            send={report.undo}
            tone="warning"
          />
        ) : (
          <p className="govuk-body">{report.over}</p>
        ))}
      {roster.state === 'applying' && <p className="govuk-body">{report.applying}</p>}
      <RosterProblems problems={roster.problems} />
      {roster.state === 'checked' && (
        <Section title={report.columns}>
          <p className="govuk-body">{report.columnsLead}</p>
          <ChooseColumns roster={roster} />
        </Section>
      )}
    </Page>
  )
}
