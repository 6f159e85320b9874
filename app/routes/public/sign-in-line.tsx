import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

/** For those who are already part of a hub. */
export const SignInLine = () => {
  const { public: words } = useWords()
  const { title, text, action } = words.front.member
  return (
    <Section title={title}>
      <p className="govuk-body">{text}</p>
      <ButtonLink href="/sign-in">{action}</ButtonLink>
    </Section>
  )
}
