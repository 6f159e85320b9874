import type { Actor } from '~/domain/kernel/actor'
import { type PlanView, planFileOf } from '~/domain/plans'
import { download, linkPage, page } from '~/http'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { pdfOf } from '~/platform/pdf'
import { choicesIn } from '~/shell'
import { planPaper } from './plan-paper'
import { type Params, planMembers, readPlan } from './presses'

type There = PlanView & { plan: NonNullable<PlanView['plan']> }

/** A plan that is there to be taken along; nothing before it is. */
const there = async (actor: Actor, params: Params): Promise<There | null> => {
  const found = await readPlan(actor, params)
  return found?.plan ? { ...found, plan: found.plan } : null
}

export const showPaper = { desk: page({ for: planMembers }, there), own: linkPage(there) }

const pdf = async (actor: Actor, params: Params, _url: URL, request: Request) => {
  const found = await there(actor, params)
  if (!found) return null
  const { language } = choicesIn(request.headers.get('cookie'))
  const file = await pdfOf({ ...planPaper(found, language), madeAt: clock.now() })
  return download(new Uint8Array(file), `plan-${found.reference}.pdf`, 'application/pdf')
}

const json = async (actor: Actor, params: Params) => {
  const found = await there(actor, params)
  const file = found && planFileOf(found, config.publicUrl)
  if (!file) return null
  return download(JSON.stringify(file, null, 2), `plan-${file.reference}.json`, 'application/json')
}

export const takePdf = { desk: page({ for: planMembers }, pdf), own: linkPage(pdf) }
export const takeJson = { desk: page({ for: planMembers }, json), own: linkPage(json) }
