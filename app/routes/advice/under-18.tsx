import { helpReadOn } from '~/domain/advice/forms'
import { openPage } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'

export const meta = titled(words => words.advice.under18.title)
export const loader = openPage(async () => ({}))

/** Young people have somebody nearer, at their school or college. Nothing of theirs is kept here. */
export default function UnderEighteen() {
  const { advice, public: all } = useWords()
  const language = useLanguage()
  const words = advice.under18
  const { england, wales, line } = all.adults.others
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/ask-for-advice', text: words.back }}>
      <Section title={words.school}>
        <p className="govuk-body">{words.schoolText}</p>
        <p className="govuk-body">{words.lesson}</p>
        <ButtonLink href="/join">{words.join}</ButtonLink>
      </Section>
      <Section title={words.left}>
        <p className="govuk-body">{words.leftText}</p>
        <ul className="govuk-list">
          {[england, wales].map(({ name, where, phone, href }) => (
            <li key={href}>
              {line(name, where)}:{' '}
              <a className="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}>
                {phone}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.others}>
        <p className="govuk-body">
          {words.talk}{' '}
          <a className="govuk-link" href="tel:08001111">
            0800 1111
          </a>
          .
        </p>
        <p className="govuk-body-s tv-quiet">{advice.help.readOn(dateInWords(language, helpReadOn))}</p>
      </Section>
    </Page>
  )
}
