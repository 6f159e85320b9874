import { type Crisis, type HelpKey, helpFor, helpReadOn } from '~/domain/advice/forms'
import { dateInWords } from '~/text/when'
import { Details, WarningText } from '~/ui/notices'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'

/** Away from this page at once, to one that says nothing about it. */
const elsewhere = 'https://www.bbc.co.uk/weather'

const digits = (number: string): string => number.replaceAll(' ', '')

const Reach = ({ line }: { line: ReturnType<typeof helpFor>[number] }) => {
  const { help } = useWords().advice
  return (
    <>
      {'phone' in line && (
        <a className="govuk-link" href={`tel:${digits(line.phone)}`}>
          {line.phone}
        </a>
      )}
      {'text' in line && (
        <a className="govuk-link" href={`sms:${line.text}`}>
          {help.text(line.text)}
        </a>
      )}
      {'web' in line && (
        <>
          {('phone' in line || 'text' in line) && <br />}
          <a className="govuk-link" href={line.web} rel="noreferrer">
            {new URL(line.web).hostname.replace(/^www\./, '')}
          </a>
        </>
      )}
    </>
  )
}

const Lines = ({ crises }: { crises: readonly Crisis[] }) => {
  const { help } = useWords().advice
  const language = useLanguage()
  const said: { [key in HelpKey]: { name: string; text: string } } = help.lines
  return (
    <>
      <SummaryList
        rows={helpFor(crises).map(line => ({
          term: (
            <>
              {said[line.key].name}
              <br />
              <span className="tv-quiet">{said[line.key].text}</span>
            </>
          ),
          value: <Reach line={line} />,
        }))}
      />
      <p className="govuk-body-s tv-quiet">{help.readOn(dateInWords(language, helpReadOn))}</p>
    </>
  )
}

/** Where to find help at once, before anything else on the page: for whoever wrote of danger. */
export const HelpNow = ({ crises, sent }: { crises: readonly Crisis[]; sent?: boolean }) => {
  const { help } = useWords().advice
  if (crises.length === 0) return null
  return (
    <Section title={help.title} id="help-now" card>
      <WarningText>{help.shown}</WarningText>
      <p className="govuk-body">
        <a className="govuk-button govuk-button--warning" href={elsewhere} rel="noreferrer">
          {help.leave}
        </a>
      </p>
      <p className="govuk-body">{help.lead}</p>
      <Lines crises={crises} />
      {sent && <p className="govuk-body-s tv-quiet">{help.calm}</p>}
    </Section>
  )
}

/** The same for anybody, folded away. */
export const HelpForAnybody = () => {
  const { help } = useWords().advice
  return (
    <Details summary={help.some} id="help">
      <p className="govuk-body">{help.lead}</p>
      <Lines crises={[]} />
    </Details>
  )
}
