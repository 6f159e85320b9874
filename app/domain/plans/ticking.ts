import { refuse } from '../kernel/decision'
import { changing } from './changing'
import { skillsCheckOpen } from './skills-check'
import type { Action } from './store'

type Of = { adviceId: string; planActionId: string }

const actionIn = (actions: readonly Action[], { planActionId }: Of) => actions.find(({ id }) => id === planActionId)

const ticking = (done: boolean) =>
  changing<Of, 'gone' | 'not-your-action' | 'skills-check-closed', { open: boolean }>(
    done ? 'tick' : 'untick',
    ({ whole, input, part, looked, at }) => {
      const action = actionIn(whole.actions, input)
      if (!action) return refuse('gone')
      if (part === 'adult' && action.owner !== 'person') return refuse('not-your-action')
      if (done && action.kind === 'skills-check' && !looked.open) return refuse('skills-check-closed')
      if ((action.doneAt !== null) === done) return { lines: [] }
      return {
        lines: [{ what: 'action', act: done ? 'ticked' : 'unticked', thingId: action.id }],
        write: async tx => {
          const data = { doneAt: done ? at : null, doneBy: done ? part : null, version: { increment: 1 } }
          await tx.planAction.update({ where: { id: action.id }, data })
        },
      }
    },
    {
      look: async (tx, input, { actions }) => {
        const asks = done && actionIn(actions, input)?.kind === 'skills-check'
        return { open: asks && (await skillsCheckOpen(tx, input.adviceId)) }
      },
      constraints: { skills_check_gate: 'skills-check-closed' },
    },
  )

/** It is done: said by whose it is, or by the adviser for the adult. Twice is once. */
export const tickAction = ticking(true)

/** It is not done after all. */
export const untickAction = ticking(false)
