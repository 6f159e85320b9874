import { useLoaderData } from '@remix-run/react'
import { type ImportReport, importReport } from '~/domain/network'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { StatRow } from '~/ui/desk'
import { InsetText, WarningText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { ChoiceInWords } from './choice-in-words'
import { ProblemTable } from './problem-table'
import { StateTag } from './state-tag'
import { keepers } from './who'

export const meta = titled<ImportReport>((words, data) => data?.file.fileName ?? words.imports.list.title)

export const loader = page({ for: keepers }, (actor, { importId = '' }) => importReport(actor, importId))

const Counts = ({ file }: Pick<ImportReport, 'file'>) => {
  const { imports } = useWords()
  const { counts, countsTitle, skippedText, passedOverText } = imports.report
  const shown = (['added', 'changed', 'closed', 'unchanged', 'skipped', 'passedOver', 'leftOut'] as const).filter(
    name => file[name] > 0 || name === 'added',
  )
  return (
    <Section title={countsTitle[file.state === 'applied' ? 'after' : 'before']}>
      <StatRow
        stats={[
          { label: counts.rows, value: file.rows.toLocaleString('en-GB') },
          ...shown.map(name => ({
            label: counts[name],
            value: file[name].toLocaleString('en-GB'),
            ...(name === 'leftOut' ? { tone: 'attention' as const } : {}),
          })),
        ]}
      />
      {(file.skipped > 0 || file.passedOver > 0) && (
        <p className="govuk-body-s tv-quiet">
          {file.skipped > 0 && `${counts.skipped}: ${skippedText} `}
          {file.passedOver > 0 && `${counts.passedOver}: ${passedOverText}`}
        </p>
      )}
    </Section>
  )
}

const Decide = ({ report: { file, mayChoose, mayApprove, mayDiscard } }: { report: ImportReport }) => {
  const { imports } = useWords()
  const words = imports.report
  const at = `/imports/${file.id}`
  const nobodyYet = mayChoose && !mayApprove && file.skipped > 0
  return (
    <>
      {mayChoose && file.choice && (
        <InsetText>
          <ChoiceInWords choice={file.choice} />{' '}
          {!nobodyYet && (
            <a className="govuk-link" href={`${at}/choose`}>
              {words.choose}
            </a>
          )}
        </InsetText>
      )}
      {file.state === 'checked' && !mayApprove && !nobodyYet && <p className="govuk-body">{words.nothing}</p>}
      <ButtonGroup>
        {nobodyYet && <ButtonLink href={`${at}/choose`}>{words.choose}</ButtonLink>}
        {mayApprove && <ButtonLink href={`${at}/approve`}>{words.approve}</ButtonLink>}
        {mayDiscard && (
          <a className="govuk-link" href={`${at}/discard`}>
            {words.discard}
          </a>
        )}
      </ButtonGroup>
    </>
  )
}

const Problems = ({ report: { file, groups, mostKept } }: { report: ImportReport }) => {
  const { imports } = useWords()
  const words = imports.report
  if (groups.length === 0) return file.state === 'failed' ? null : <p className="govuk-body">{words.noProblems}</p>
  return (
    <Section title={words.problems(file.problems)}>
      {file.problems > mostKept && <WarningText>{words.tooMany(mostKept, file.problems)}</WarningText>}
      {file.state !== 'failed' && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/imports/${file.id}/bad-rows.csv`}>
            {words.bad}
          </a>
          . {words.badText}
        </p>
      )}
      {groups.map(({ fix, costs, count, first }) => (
        <Section key={fix} card id={fix}>
          <h3 className="govuk-heading-s">
            {imports.fixes[fix].wrong} ({count.toLocaleString('en-GB')})
          </h3>
          <p className="govuk-body">
            {imports.fixes[fix].mend} <span className="tv-quiet">{words.costs[costs]}</span>
          </p>
          <ProblemTable rows={first} caption={imports.fixes[fix].wrong} />
          {count > first.length && (
            <p className="govuk-body">
              <a className="govuk-link" href={`/imports/${file.id}/problems/${fix}`}>
                {words.seeAll(count)}
                <span className="govuk-visually-hidden">: {imports.fixes[fix].wrong}</span>
              </a>
            </p>
          )}
        </Section>
      ))}
    </Section>
  )
}

export default function ReportPage() {
  const report = useLoaderData<typeof loader>()
  const { imports } = useWords()
  const language = useLanguage()
  const { file, task, appliedBefore } = report
  const words = imports.report
  const underWay = file.state === 'checking' || file.state === 'applying'
  return (
    <Page
      title={file.fileName}
      caption={file.layout ? imports.layouts[file.layout] : imports.kinds[file.kind]}
      aside={<StateTag state={file.state} />}
      back={{ href: '/imports', text: words.backToList }}
      width="wide"
    >
      {file.problem && (
        <WarningText>{imports.fileProblems[file.problem as keyof typeof imports.fileProblems]}</WarningText>
      )}
      {file.state === 'failed' && (
        <p className="govuk-body">
          <a className="govuk-link" href="/imports/new">
            {words.again}
          </a>
        </p>
      )}
      {underWay && (
        <p className="govuk-body">
          {file.state === 'checking' ? words.checking : words.applying}{' '}
          {task && (
            <a className="govuk-link" href={`/tasks/${task}`}>
              {words.watch}
            </a>
          )}
        </p>
      )}
      {appliedBefore && file.state === 'checked' && (
        <InsetText>{words.before(dateInWords(language, appliedBefore.at))}</InsetText>
      )}
      {file.state !== 'checking' && file.state !== 'failed' && <Counts file={file} />}
      <Decide report={report} />
      {file.state !== 'checking' && file.state !== 'discarded' && <Problems report={report} />}
    </Page>
  )
}
