import { useLoaderData } from '@remix-run/react'
import type { Receipt } from '~/domain/case-studies'
import { OwnStory } from '~/domain/case-studies/forms'
import { dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { When } from '~/ui/when'
import { useLanguage, useWords } from '~/ui/words'
import { useAnswered } from '../result'
import { StoryPage, useStory } from '../story-page'
import { readWithdrawal, withdrawOwn } from './own-verbs'

export const meta = titled(words => words.story.withdraw.title)
export const loader = readWithdrawal
export const action = withdrawOwn

const Copies = ({ receipt }: { receipt: Receipt }) => {
  const { withdraw: words } = useWords().story
  const kinds: Record<string, string> = words.copyKinds
  return (
    <Section title={words.copies}>
      {receipt.copies.length === 0 ? (
        <p className="govuk-body">{words.copiesNone}</p>
      ) : (
        <>
          <p className="govuk-body">{words.copiesSome}</p>
          <ul className="govuk-list govuk-list--bullet">
            {receipt.copies.map(({ id, kind, madeAt }) => (
              <li key={id}>
                {kinds[kind] ?? kind}, <When at={madeAt} form="date" />
              </li>
            ))}
          </ul>
        </>
      )}
      {receipt.heardElsewhere && <p className="govuk-body">{words.elsewhere}</p>}
    </Section>
  )
}

const Done = ({ receipt, withdrawnAt }: { receipt: Receipt; withdrawnAt: Date }) => {
  const { withdraw: words } = useWords().story
  const language = useLanguage()
  const by = receipt.filesGoneBy ? dayInWords(language, new Date(receipt.filesGoneBy)) : ''
  return (
    <StoryPage
      title={words.receiptTitle}
      lead={words.receiptLead(dayInWords(language, new Date(withdrawnAt)))}
      aside={<PrintLink />}
    >
      <p className="govuk-body">{receipt.filesLeft === 0 ? words.filesGone : words.filesBy(receipt.filesLeft, by)}</p>
      <Copies receipt={receipt} />
      <p className="govuk-body">{words.keep}</p>
    </StoryPage>
  )
}

/** One press takes the whole story back. What goes and what stays is said first; nothing is asked. */
export default function WithdrawPage() {
  const view = useLoaderData<typeof loader>()
  const { story: said } = useWords()
  const { result } = useAnswered()
  const story = useStory()
  const words = said.withdraw
  const receipt = view.receipt as unknown as Receipt
  if (view.withdrawnAt) return <Done receipt={receipt} withdrawnAt={new Date(view.withdrawnAt)} />
  const may = (move: string) => (view.moves as readonly string[]).includes(move)
  return (
    <StoryPage title={words.title} lead={words.lead} back={{ href: story, text: said.foot.home }}>
      <Section title={words.atOnce}>
        <p className="govuk-body">{words.atOnceText(receipt.clips)}</p>
      </Section>
      <Section title={words.later}>
        <p className="govuk-body">{words.laterText}</p>
      </Section>
      <Section title={words.stays}>
        <p className="govuk-body">{words.staysText}</p>
      </Section>
      {may('withdraw') && <FormFor schema={OwnStory} result={result} send={words.press} tone="warning" />}
      {receipt.clips > 1 && view.oneClip && (
        <p className="govuk-body">
          <a className="govuk-link" href={view.oneClip === 'review' ? `${story}/review` : `${story}/tell/questions`}>
            {words.oneClip}
          </a>
        </p>
      )}
      {may('lift') && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${story}/lift`}>
            {words.lift}
          </a>
        </p>
      )}
      {may('suspend') && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${story}/suspend`}>
            {words.pause}
          </a>
          {`. ${words.pauseText}`}
        </p>
      )}
    </StoryPage>
  )
}
