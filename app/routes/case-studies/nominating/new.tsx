import { useLoaderData } from '@remix-run/react'
import { namingFor, nominate } from '~/domain/case-studies'
import { Nominate } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Columns, Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { browserHashIn, newBrowser, rememberNaming } from './browser'
import { Missing } from './missing'
import { NominateForm } from './nominate-form'
import { useResult } from './said'

export const meta = titled(words => words.nominating.form.title)

const who = ['employer-admin', 'employer-colleague', 'coordinator'] as const

export const loader = page({ for: who }, (actor, _params, { searchParams }) =>
  namingFor(actor, { moduleId: searchParams.get('module') ?? '', askId: searchParams.get('ask') ?? '' }),
)

export const action = submit({
  for: who,
  form: Nominate,
  run: async (actor, input, request) => {
    const browser = newBrowser(request)
    const named = await nominate(actor, { ...input, browserHash: browserHashIn(browser) })
    return named.ok ? { ok: true as const, value: { id: named.value.contribution.id, browser } } : named
  },
  refusals: words => words.nominating.form.refusals,
  then: ({ id, browser }, _params, _request, words) =>
    seeOther(`/nominations/${id}`, words.nominating.form.done, { 'set-cookie': rememberNaming(browser) }),
})

/** What the set of stories lacks, beside the form. */
const Mix = () => {
  const { missing, heard } = useLoaderData<typeof loader>()
  const { form } = useWords().nominating
  return (
    <Section title={form.mixTitle} card>
      <p className="govuk-body">{heard === 0 ? form.mixNobody : form.mixNone(heard)}</p>
      <Missing lacks={missing} />
    </Section>
  )
}

export default function NominatePage() {
  const naming = useLoaderData<typeof loader>()
  const result = useResult()
  const { nominating } = useWords()
  const words = nominating.form
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: '/nominations', text: nominating.own.title }}
      width="wide"
    >
      <Columns main={<NominateForm naming={naming} result={result} />} side={<Mix />} />
    </Page>
  )
}
