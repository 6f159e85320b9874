import { useParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { StaffVerb } from '~/domain/advice/forms'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import type { Shown } from './request-page'

export type MoveForm = { request: Shown; home: string }

/** What came of the form of this verb, in the reader's language. */
const useResult = (verb: StaffVerb) => {
  const { errors, refusals } = useWords().adviceDesk
  const result = useSaid(errors, [
    ...[refusals['deadline-passed'], refusals['hold-passed'], refusals['no-body'], refusals['no-adviser']],
  ])
  return useParams().verb === verb ? result : undefined
}

export const useForm = (verb: StaffVerb, home: string) => ({
  ...{ id: verb, result: useResult(verb), action: `${home}/press/${verb}` },
  send: useWords().adviceDesk.verbs[verb].send,
})

/** Stands open: what the page is for just now. */
export const Card = ({ verb, children }: { verb: StaffVerb; children: ReactNode }) => {
  const words = useWords().adviceDesk.verbs[verb]
  return (
    <Section title={words.title} id={`do-${verb}`} card>
      {words.text && <p className="govuk-body">{words.text}</p>}
      {children}
    </Section>
  )
}

/** Folded away: what can be done too. */
export const Folded = ({ verb, children }: { verb: StaffVerb; children: ReactNode }) => {
  const words = useWords().adviceDesk.verbs[verb]
  const asked = useParams().verb === verb
  return (
    <Details summary={words.title} open={asked} id={`do-${verb}`}>
      {words.text && <p className="govuk-body">{words.text}</p>}
      {children}
    </Details>
  )
}
