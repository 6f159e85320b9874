import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/plans/${file}`

/** A plan by two doors: its adviser at the desk, and the adult by the link of their request. A verb is pressed on a page. */
export const planAddresses = [
  ...prefix('advice/:adviceId/plan', [
    route('', at('desk/plan.tsx')),
    route('press/:verb', at('desk/press.tsx')),
    route('goals/new', at('desk/new-goal.tsx')),
    route('goals/:goalId', at('desk/goal.tsx')),
    route('goals/:goalId/step', at('desk/new-action.tsx')),
    route('steps/:planActionId', at('desk/action.tsx')),
    route('history', at('desk/history.tsx')),
    route('paper', at('desk/paper.tsx')),
    route('plan.pdf', at('desk/pdf.ts')),
    route('plan.json', at('desk/json.ts')),
  ]),
  ...prefix('my-advice/:asking/plan', [
    route('', at('own/plan.tsx')),
    route('press/:verb', at('own/press.tsx')),
    route('step', at('own/new-action.tsx')),
    route('steps/:planActionId', at('own/action.tsx')),
    route('history', at('own/history.tsx')),
    route('paper', at('own/paper.tsx')),
    route('plan.pdf', at('own/pdf.ts')),
    route('plan.json', at('own/json.ts')),
  ]),
  route('advice/:adviceId/before', at('before/desk.tsx')),
  route('my-advice/:asking/shared', at('before/shared.tsx')),
  route('advice/:adviceId/reviews', at('follow-up/desk.tsx')),
  route('advice/:adviceId/reviews/press/:verb', at('follow-up/desk-press.tsx')),
  route('my-advice/:asking/follow-up', at('follow-up/own.tsx')),
  route('my-advice/:asking/follow-up/press/:verb', at('follow-up/own-press.tsx')),
  route('advice/outcomes', at('follow-up/counts.tsx')),
  route('action-plan.schema.json', at('schema.ts')),
]
