import { giveConsent, holdClip, removeClip, suspendStory, withdrawStory } from '~/domain/case-studies'
import type { Library, Life } from './lives'
import type { Thing, Who } from './watch'

type TakingBack = {
  take: (life: Life, library: Library) => Promise<{ ok: boolean }>
  things: readonly Thing[]
  from: readonly Who[]
}

const all: readonly Thing[] = ['name', 'words 1', 'words 2', 'file']
const listeners: readonly Who[] = ['stranger', 'class', 'other hub']

const consenting = (
  { id, number }: Life,
  keeping: 'record' | 'transcript-only',
  hearings: readonly ('hub-classes' | 'other-hubs' | 'open-web')[],
) => ({
  ...{ contributionId: id, shownAs: `Zqn${String(number).padStart(4, '0')}qz`, role: 'Baker', signature: 'Teller' },
  ...{ text: { version: '1', hash: 'x'.repeat(64) }, channel: 'link' as const, keeping, hearings, further: [] },
})

/** The whole life, for good: by its contributor at a press, or by a coordinator with a reason. */
export const withdrawals: readonly TakingBack[] = [
  {
    take: life => withdrawStory(life.contributor, { contributionId: life.id }),
    things: ['words 1', 'words 2', 'file'],
    from: [...listeners, 'staff', 'own'],
  },
  {
    take: (life, { coordinator }) => withdrawStory(coordinator, { contributionId: life.id, reason: 'A call.' }),
    things: ['words 1', 'words 2', 'file'],
    from: [...listeners, 'staff', 'own'],
  },
]

/** Less than all of it, or for now. */
export const otherWays: readonly TakingBack[] = [
  {
    take: (life, { lead }) => suspendStory(lead, { contributionId: life.id, reason: 'A call.' }),
    ...{ things: all, from: listeners },
  },
  {
    take: life => giveConsent(life.contributor, consenting(life, 'record', [])),
    ...{ things: all, from: listeners },
  },
  {
    take: life => giveConsent(life.contributor, consenting(life, 'record', ['hub-classes'])),
    ...{ things: all, from: ['stranger', 'other hub'] },
  },
  {
    take: life =>
      giveConsent(life.contributor, consenting(life, 'transcript-only', ['hub-classes', 'other-hubs', 'open-web'])),
    ...{ things: ['file'], from: listeners },
  },
  {
    take: life => removeClip(life.contributor, { contributionId: life.id, question: 2 }),
    ...{ things: ['words 2', 'file'], from: [...listeners, 'staff', 'own'] },
  },
  {
    take: (life, { editor }) => holdClip(editor, { contributionId: life.id, question: 2 }),
    ...{ things: ['words 2', 'file'], from: listeners },
  },
]
