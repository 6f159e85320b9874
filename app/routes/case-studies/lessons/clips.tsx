import { useLoaderData } from '@remix-run/react'
import { chooseClips, clipsToChoose, lessonMakers, newSeed, planFor, readSeed } from '~/domain/case-studies'
import { ChooseClips } from '~/domain/case-studies/forms'
import { page, seeOther, submit, wordsOf } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, FormFor, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { answerPath } from '../listening/thread'
import { Rule } from './plan-parts'
import { usePlanWords } from './plan-words'

export const meta = titled(words => words.listening.plans.choose.title)

export const loader = page({ for: lessonMakers }, async (actor, { planId = '' }, url) => {
  const plan = await planFor(actor, planId)
  if (!plan) return null
  const chosen = plan.chosen.flatMap(one => (one.is === 'heard' ? [{ clip: one.clip, group: one.group }] : []))
  const drawn = await clipsToChoose(actor, plan, readSeed(url.searchParams.get('seed')) ?? newSeed())
  const fresh = drawn.filter(({ clip }) => chosen.every(one => one.clip.answerId !== clip.answerId))
  return { plan, offered: [...chosen, ...fresh], ticked: chosen.map(({ clip }) => clip.answerId) }
})

export const action = submit({
  for: lessonMakers,
  form: ChooseClips,
  run: (actor, input, request) => {
    const titles: Record<string, { title: string }> = wordsOf(request).lessons.plans
    return chooseClips(actor, { ...input, title: titles[input.planId]?.title ?? '' })
  },
  refusals: words => words.listening.plans.refusals,
  then: (plan, _params, _request, words) => seeOther(`/lessons/${plan.id}`, words.listening.plans.choose.saved),
})

/** Choosing the clips of a lesson, from people drawn by chance or by a clip's address. */
export default function Clips() {
  const { plan, offered, ticked } = useLoaderData<typeof loader>()
  const { listening, questions } = useWords()
  const words = listening.plans.choose
  const { title } = usePlanWords(plan)
  const result = useSaid(listening.plans.errors)
  const asked: Record<number, { prompt: string }> = questions.asked
  const groups: Record<string, string> = listening.search.groups
  const at = `/lessons/${plan.address}`
  return (
    <Page title={words.title} caption={title} lead={words.lead} back={{ href: at, text: title }}>
      <Rule plan={plan} />
      {!plan.mayChange && <InsetText>{words.own}</InsetText>}
      {offered.length === 0 && <p className="govuk-body">{words.none}</p>}
      <FormFor schema={ChooseClips} result={result} values={{ clips: ticked }} send={words.save}>
        {fields => (
          <>
            <Checkboxes
              field={fields.clips}
              label={listening.plans.chosen}
              options={offered.map(({ clip, group }) => ({
                value: clip.answerId,
                text: `${clip.teller.shownAs}: ${asked[clip.question]?.prompt}`,
                hint: (
                  <>
                    {clip.teller.role}
                    {groups[group] ? ` · ${groups[group]}` : ''} ·{' '}
                    <a className="govuk-link" href={answerPath(clip.teller.slug, clip.question)}>
                      {words.listen}
                      <span className="govuk-visually-hidden"> {clip.teller.shownAs}</span>
                    </a>
                  </>
                ),
              }))}
            />
            <p className="govuk-body">
              <a className="govuk-link" href={`${at}/clips`}>
                {words.other}
              </a>
            </p>
            <TextField field={fields.address} label={words.address} hint={words.addressHint} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
