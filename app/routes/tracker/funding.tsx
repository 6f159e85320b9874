import { useLoaderData } from '@remix-run/react'
import { FundingForm } from '~/domain/funding/forms'
import { ownTracked } from '~/domain/tracker'
import { KeepFundingForm } from '~/domain/tracker/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Columns, Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { figuresAsked, withFacts } from '../funding/asked'
import { FiguresShown } from '../funding/figures-shown'
import { FundingFields } from '../funding/funding-fields'
import { AskWhom, EntitlementRule } from '../funding/rules-shown'
import { useResult } from '../funding/said'

export const meta = titled(words => words.funding.title)
export const loader = explorerPage(async (actor, { trackedId = '' }, url) => {
  const found = await ownTracked(actor, trackedId)
  return found && { id: found.id, title: found.title, kept: found.funding, ...figuresAsked(url) }
})

/** Works figures out into the address of the answer; keeping them is a press of its own. */
export const action = explorerSubmit({
  form: KeepFundingForm,
  run: async (_actor, facts) => ({ ok: true as const, value: facts }),
  refusals: {},
  then: ({ trackedId, ...facts }) => seeOther(`${withFacts(`/tracker/${trackedId}/funding`, facts)}#figures`),
})

/** What the rules say of a course on somebody's list; kept with it if they choose. */
export default function TrackedFunding() {
  const { id, title, kept, rates, worked } = useLoaderData<typeof loader>()
  const { funding: words } = useWords()
  const at = `/tracker/${id}/funding`
  return (
    <Page
      title={words.title}
      caption={title}
      lead={words.leadKept}
      width="wide"
      back={{ href: `/tracker/${id}`, text: title }}
    >
      <Columns
        side={<AskWhom />}
        main={
          <>
            {worked && (
              <>
                <FiguresShown figures={worked.figures} rates={rates} />
                <PostButton action={`${at}/keep`} hidden={worked.facts} tone="primary">
                  {words.keep.button}
                </PostButton>
              </>
            )}
            <Section id="work-out" title={words.send}>
              <FormFor
                id="funding"
                schema={FundingForm}
                result={useResult()}
                values={worked?.facts ?? kept?.facts}
                action={at}
                send={words.send}
                tone={worked ? 'secondary' : 'primary'}
              >
                {fields => <FundingFields fields={fields} />}
              </FormFor>
            </Section>
            <EntitlementRule rates={rates} />
          </>
        }
      />
    </Page>
  )
}
