import type { ownHome } from '~/domain/exploration'

type Home = NonNullable<Awaited<ReturnType<typeof ownHome>>>

type Way = {
  href: string
  way: 'listen' | 'think' | 'talk' | 'canvas' | 'handIn' | 'portfolio' | 'suggestions'
}

const ways: { readonly [state: string]: Way } = {
  reflecting: { href: '/explore/thoughts', way: 'think' },
  discussing: { href: '/explore/discuss', way: 'talk' },
  triangulating: { href: '/explore/canvas', way: 'canvas' },
  'gate-review': { href: '/explore/portfolio', way: 'portfolio' },
  cleared: { href: '/explore/portfolio', way: 'portfolio' },
}

/** The one thing an explorer would do next, from where they stand. */
export const wayNow = ({ standing, closed }: Pick<Home, 'standing' | 'closed'>): Way => {
  const whole = standing.working === 'triangulating' && standing.stages.every(({ left }) => left.length === 0)
  if (whole) return { href: '/explore/hand-in', way: 'handIn' }
  if (closed.length === 0) return { href: '/explore/suggestions', way: 'suggestions' }
  return ways[standing.working] ?? { href: '/explore/listen', way: 'listen' }
}
