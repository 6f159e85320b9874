import { type Facts, figuresOf, ratesOn } from '~/domain/funding'
import { FundingForm } from '~/domain/funding/forms'
import { dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'

/** Figures for what stands in an address; none where nothing, or not all of it, is there. The address is all that holds it. */
export const figuresAsked = ({ searchParams }: URL) => {
  const rates = ratesOn(dayOf(clock.now()))
  const asked = FundingForm.safeParse(Object.fromEntries(searchParams))
  return { rates, worked: asked.success ? { facts: asked.data, figures: figuresOf(asked.data, rates) } : null }
}

/** The address that holds these facts. */
export const withFacts = (path: string, { usedCredits, credits, years, level, shape, startsOn }: Facts): string =>
  `${path}?${new URLSearchParams({
    ...{ shape, level: String(level), credits: String(credits), years: String(years), startsOn },
    usedCredits: String(usedCredits),
  })}`
