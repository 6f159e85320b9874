import { z } from 'zod'
import { clock } from '~/platform/clock'
import { actionKinds, signpostBodies } from '../advice/forms'
import { dayOf } from '../kernel/working-days'
import type { PlanView } from './view'
import { archiveReasons, goalKinds, owners } from './vocabulary'

const day = z.iso.date()
const part = z.enum(['adult', 'adviser'])

/** A plan as data, for its owner to take along. Fields are added to it and never changed. */
export const PlanFile = z.object({
  /** Where its JSON Schema is published. */
  $schema: z.string(),
  format: z.literal('traverse-action-plan'),
  version: z.literal(1),
  reference: z.string(),
  hub: z.string(),
  madeOn: day,
  sharedOn: day.nullable(),
  acknowledgedOn: day.nullable(),
  adviser: z.object({ name: z.string(), employer: z.string() }).nullable(),
  declaration: z.object({ employer: z.string(), on: day }).nullable(),
  goals: z.array(
    z.object({
      kind: z.enum(goalKinds),
      words: z.string(),
      status: z.enum(['in-progress', 'achieved', 'no-longer-relevant']),
      letGo: z.object({ reason: z.enum(archiveReasons), words: z.string() }).nullable(),
      actions: z.array(
        z.object({
          kind: z.enum(actionKinds),
          words: z.string(),
          owner: z.enum(owners),
          dueOn: day.nullable(),
          note: z.string(),
          doneOn: day.nullable(),
          addedBy: part,
        }),
      ),
    }),
  ),
  signposts: z.array(z.object({ body: z.enum(signpostBodies), words: z.string() })),
  shortlist: z.array(
    z.object({ title: z.string(), organisation: z.string(), why: z.string(), link: z.string().nullable() }),
  ),
})

/** Its JSON Schema. What is not known to a reader yet is allowed: fields are added. */
export const planFileSchema = () => z.toJSONSchema(PlanFile, { io: 'input' })

const dayIn = (at: Date | null): string | null => at && dayOf(at)

/** The plan of a view as data; null where there is none to take. */
export const planFileOf = (
  { reference, hub, adviser, plan }: PlanView,
  publicUrl: string,
): z.infer<typeof PlanFile> | null =>
  plan && {
    $schema: `${publicUrl}/action-plan.schema.json`,
    ...{ format: 'traverse-action-plan', version: 1, reference, hub: hub.name, madeOn: dayOf(clock.now()), adviser },
    ...{ sharedOn: dayIn(plan.sharedAt), acknowledgedOn: dayIn(plan.acknowledgedAt) },
    declaration: plan.declared && { employer: plan.declared.employer, on: dayOf(plan.declared.on) },
    goals: plan.goals.map(({ kind, words, status, archiveReason, archiveWords, actions }) => ({
      ...{ kind, words, status, letGo: archiveReason && { reason: archiveReason, words: archiveWords } },
      actions: actions.map(({ kind: of, words: what, owner, dueOn, note, doneAt, addedBy }) => ({
        ...{ kind: of, words: what, owner, note, addedBy, dueOn: dayIn(dueOn), doneOn: dayIn(doneAt) },
      })),
    })),
    signposts: plan.signposts.map(({ body, words }) => ({ body, words })),
    shortlist: plan.shortlist.map(({ title, organisation, why, href }) => ({
      ...{ title, organisation, why, link: href?.startsWith('/') ? publicUrl + href : href },
    })),
  }
