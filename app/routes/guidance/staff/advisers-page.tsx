import { useLoaderData } from '@remix-run/react'
import { GiveForm } from '~/domain/guidance/forms'
import { titled } from '~/titled'
import { FormFor, Select } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { StandingTag } from '../../advisers/standing'
import { useGuidanceSaid } from '../said'
import type { showGivings } from './givings'

export const advisersMeta = titled(words => words.guidance.advisers.title)

/** Which adviser is given to which school's pupils. */
export default function GuidanceAdvisers() {
  const { institutions, advisers, given, leads } = useLoaderData<typeof showGivings>()
  const { guidance, advisers: registers } = useWords()
  const { advisers: words, fields: labels, list } = guidance
  const back = leads ? { href: '/guidance', text: list.title } : { href: '/advisers', text: registers.list.title }
  const result = useGuidanceSaid()
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={back}>
      {given.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          narrow="stack"
          rowKey={one => one.id}
          rows={given}
          columns={[
            { head: words.school, header: true, cell: one => one.institution },
            { head: words.adviser, cell: one => one.adviser },
            { head: words.since, cell: one => <When at={one.from} form="date" /> },
            { head: words.standing, cell: one => <StandingTag standing={one.standing} /> },
            {
              head: words.end,
              cell: one =>
                one.to ? (
                  words.ended
                ) : (
                  <PostButton action={`/guidance/advisers/${one.id}/end`} about={`${one.adviser}, ${one.institution}`}>
                    {words.end}
                  </PostButton>
                ),
            },
          ]}
        />
      )}
      <Section title={words.add} id="give" card>
        <FormFor id="give" schema={GiveForm} result={result} action="/guidance/advisers" send={words.send}>
          {fields => (
            <>
              <Select
                field={fields.institutionId}
                label={words.school}
                blank={labels.choose}
                options={institutions.map(({ id, name }) => ({ value: id, text: name }))}
              />
              <Select
                field={fields.adviserId}
                label={words.adviser}
                blank={labels.choose}
                options={advisers.map(({ personId, name }) => ({ value: personId, text: name }))}
              />
            </>
          )}
        </FormFor>
      </Section>
    </Page>
  )
}
