import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'

/** What stands where nobody may be heard yet. */
export const Nothing = ({ signIn }: { signIn?: boolean }) => {
  const { listening } = useWords()
  const { title, text, member, signIn: action } = listening.start.empty
  return (
    <EmptyState
      title={title}
      seed="listening"
      action={signIn ? <ButtonLink href="/sign-in?next=%2Flisten">{action}</ButtonLink> : null}
    >
      <p className="govuk-body">{text}</p>
      {signIn && <p className="govuk-body">{member}</p>}
    </EmptyState>
  )
}

export const NothingToHear = () => {
  const { listening } = useWords()
  return (
    <Page title={listening.start.title} back={{ href: '/listen', text: listening.nav }}>
      <Nothing />
    </Page>
  )
}
