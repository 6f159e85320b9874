import type { Passage } from '~/text/passage'
import { Columns, Page } from '~/ui/page'
import { Contact, type Reachable } from './contact'
import { Passages } from './passages'
import { SignInLine } from './sign-in-line'
import { Kinds, type Stages, Way } from './way'

/** Behind a door of the front page: what there is, how it goes, and beside it the way in. */
export const DoorPage = ({
  words: { title, lead, kinds, steps, passages, join },
  hubs,
  member,
}: {
  words: {
    title: string
    lead: string
    kinds: string
    steps: Stages
    passages: { [key: string]: Passage }
    join: Passage
  }
  hubs: readonly Reachable[]
  /** Someone who is signed in needs no way in. */
  member: boolean
}) => (
  <Page title={title} lead={lead} back="/" width="wide">
    <Columns
      main={
        <>
          <Kinds title={kinds} />
          <Way of={steps} />
          <Passages of={passages} />
        </>
      }
      side={
        <>
          <Contact hubs={hubs} title={join.title}>
            {join.text.map(sentence => (
              <p key={sentence} className="govuk-body">
                {sentence}
              </p>
            ))}
          </Contact>
          {!member && <SignInLine />}
        </>
      }
    />
  </Page>
)
