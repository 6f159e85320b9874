import { useLoaderData } from '@remix-run/react'
import { apprenticeshipRule, bootcampRule } from '~/domain/funding'
import { FundingForm } from '~/domain/funding/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Columns, Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { figuresAsked, withFacts } from './asked'
import { FiguresShown } from './figures-shown'
import { FundingFields } from './funding-fields'
import { AskWhom, EntitlementRule, OtherRules } from './rules-shown'
import { useResult } from './said'

export const meta = titled(words => words.funding.title)
export const loader = openPage(async (_actor, _params, url) => ({
  ...figuresAsked(url),
  other: { ...bootcampRule, apprenticesReadOn: apprenticeshipRule.readOn },
}))

/** What was typed goes into the address of the answer and nowhere else. */
export const action = openSubmit({
  form: FundingForm,
  run: async (_actor, facts) => ({ ok: true as const, value: facts }),
  refusals: {},
  then: facts => seeOther(`${withFacts('/funding', facts)}#figures`),
})

/** What a course could cost by the rules, for anyone; with whom to ask. */
export default function Funding() {
  const { rates, worked, other } = useLoaderData<typeof loader>()
  const { funding: words } = useWords()
  return (
    <Page title={words.title} lead={words.lead} width="wide" back="/for-adults">
      <Columns
        side={<AskWhom />}
        main={
          <>
            {worked && <FiguresShown figures={worked.figures} rates={rates} />}
            <EntitlementRule rates={rates} />
            <Section id="work-out" title={words.send}>
              <FormFor
                id="funding"
                schema={FundingForm}
                result={useResult()}
                values={worked?.facts}
                action="/funding"
                send={words.send}
              >
                {fields => <FundingFields fields={fields} />}
              </FormFor>
            </Section>
            <OtherRules {...other} />
            <PrintLink />
          </>
        }
      />
    </Page>
  )
}
