import { useLoaderData, useLocation } from '@remix-run/react'
import type { OwnMovingOn } from '~/domain/moving-on'
import { ChooseForm, HandOverNamed, OwnOfferForm, recordParts } from '~/domain/moving-on/forms'
import { titled } from '~/titled'
import { Checkboxes, FormFor, Select } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import type { showOwn } from './own-show'
import { useResult } from './said'
import { StateTag } from './state-tag'

export const ownMeta = titled(words => words.movingOn.own.title)

type Open = NonNullable<OwnMovingOn['open']>

const OnItsWay = ({ open }: { open: Open }) => {
  const { own, parts, next } = useWords().movingOn
  const result = useResult()
  const { pathname } = useLocation()
  const at = `/explore/moving-on/${open.id}`
  const claimed = open.state === 'claimed'
  return (
    <>
      <p className="govuk-body">
        <StateTag state={open.state} /> {open.to ? own.going(open.to) : claimed ? next.claimed : own.goingAdult}
        {open.state === 'acknowledged' && ` ${next.acknowledged}`}
      </p>
      <FormFor
        id="choose"
        schema={ChooseForm}
        result={pathname.endsWith('/choose') ? result : undefined}
        values={{ takes: open.takes }}
        action={`${at}/choose`}
        send={own.save}
      >
        {fields => (
          <Checkboxes
            field={fields.takes}
            label={claimed ? own.chooseAdult : own.choose}
            hint={own.chooseHint}
            options={recordParts.map(value => ({ value, text: parts[value] }))}
          />
        )}
      </FormFor>
      <p className="govuk-body">{own.never}</p>
      {open.mayWithdraw && (
        <FormFor
          id="withdraw"
          schema={HandOverNamed}
          result={pathname.endsWith('/withdraw') ? result : undefined}
          action={`${at}/withdraw`}
          send={own.withdraw}
          tone="secondary"
        />
      )}
    </>
  )
}

const Begin = ({ own }: { own: OwnMovingOn }) => {
  const { own: words, begin } = useWords().movingOn
  const { pathname } = useLocation()
  const result = useResult()
  if (!own.pupil) return <p className="govuk-body">{words.none}</p>
  if (!own.leavesOn) return <InsetText>{words.noDay}</InsetText>
  return (
    <Section title={words.begin} id="begin">
      <FormFor
        id="offer"
        schema={OwnOfferForm}
        result={pathname === '/explore/moving-on' ? result : undefined}
        action="/explore/moving-on"
        send={words.send}
      >
        {fields => (
          <Select
            field={fields.to}
            label={words.to}
            blank={begin.blank}
            options={own.places.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
      </FormFor>
    </Section>
  )
}

/** A learner's own way on: what is on its way, what goes along, and how to begin. */
export const ownPage = function OwnMovingOnPage() {
  const own = useLoaderData<typeof showOwn>()
  const { movingOn, exploration } = useWords()
  const { own: words, next } = movingOn
  return (
    <Page
      title={words.title}
      lead={own.pupil ? words.lead : words.leadAdult}
      back={{ href: '/explore', text: exploration.home.title }}
    >
      {own.open ? <OnItsWay open={own.open} /> : <Begin own={own} />}
      {own.over.length > 0 && (
        <Section title={words.over} id="over">
          <ul className="govuk-list">
            {own.over.map(({ id, state, to }) => (
              <li key={id}>
                <StateTag state={state} /> {to} <span className="tv-quiet">{next[state]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
