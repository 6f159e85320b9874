import type { Look } from './look'

/** One way of walking through the product: with what kind of browser. */
export type Way = {
  name: string
  javaScript: boolean
  size: { width: number; height: number }
  axe: NonNullable<Look['axe']>
}

export const onPhone: Way = { name: 'phone', javaScript: true, size: { width: 390, height: 844 }, axe: ['light'] }
export const onDesktop: Way = { ...onPhone, name: 'desktop', size: { width: 1280, height: 900 } }

/** The same without scripts. Axe is a script, and what it would look at is the same page. */
export const withoutScripts = (way: Way): Way => ({
  ...way,
  name: `${way.name} without scripts`,
  javaScript: false,
  axe: [],
})

/**
 * For short walks: scripts on and off, wide and narrow, each with each. Barriers are looked for in light and once in dark.
 */
export const everyWay: Way[] = [
  { ...onDesktop, axe: ['light', 'dark'] },
  onPhone,
  withoutScripts(onDesktop),
  withoutScripts(onPhone),
]

/** For long stories: each of the four once. */
export const ways: Way[] = [{ ...onPhone, axe: ['light', 'dark'] }, withoutScripts(onDesktop)]

/** How long a story may take on a machine that is busy with others, in milliseconds. What hangs is found step by step. */
export const aWalk = 400_000
