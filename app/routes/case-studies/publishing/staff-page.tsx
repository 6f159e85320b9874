import { useLoaderData } from '@remix-run/react'
import { StoryNamed, StoryReason } from '~/domain/case-studies/forms'
import { FormFor, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useAnswered } from '../result'
import type { readToSuspend } from './staff-verbs'

/** Staff stop, lift or withdraw a story. Whoever stops or withdraws it says why. */
export const staffPageFor = (move: 'suspend' | 'lift' | 'withdraw') =>
  function StaffPage() {
    const view = useLoaderData<typeof readToSuspend>()
    const { studio } = useWords()
    const { result } = useAnswered()
    const words = studio.stop
    return (
      <Page
        title={words[`${move}Title`](view.name)}
        caption={view.role}
        lead={words[`${move}Text`]}
        back={{ href: `/studio/${view.id}`, text: view.name }}
      >
        {move === 'lift' ? (
          <FormFor schema={StoryNamed} result={result} send={words.lift} />
        ) : (
          <>
            {move === 'withdraw' && <p className="govuk-body">{words.plansFlagged}</p>}
            <FormFor schema={StoryReason(studio.errors)} result={result} send={words[move]} tone="warning">
              {fields => <TextArea field={fields.reason} label={words.reason} limit={500} rows={4} />}
            </FormFor>
          </>
        )}
      </Page>
    )
  }
