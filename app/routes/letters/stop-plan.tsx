import { useLoaderData } from '@remix-run/react'
import { planLettersOf, stopLettersByToken } from '~/domain/plans'
import { openPage, openPress } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.plans.letters.stopTitle)

export const loader = openPage(async (_actor, { planLetters = '' }) => {
  const letters = await planLettersOf(planLetters)
  return letters && { planLetters, ...letters }
})

export const action = openPress(({ planLetters = '' }) => stopLettersByToken(planLetters))

/** One press stops the week's letter about what is due on a plan. */
export default function StopPlanLetters() {
  const { planLetters, on } = useLoaderData<typeof loader>()
  const words = useWords().plans.letters
  return on ? (
    <Page title={words.stopTitle}>
      <p className="govuk-body">{words.stopText}</p>
      <PostButton action={`/letters/plan/${planLetters}`}>{words.stopLink}</PostButton>
    </Page>
  ) : (
    <Page title={words.stopped}>
      <p className="govuk-body">{words.stoppedText}</p>
    </Page>
  )
}
