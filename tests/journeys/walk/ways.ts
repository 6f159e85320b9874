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

/** Scripts on and off, wide and narrow; barriers are looked for in light and once in dark. */
export const ways: Way[] = [
  { ...onDesktop, axe: ['light', 'dark'] },
  onPhone,
  withoutScripts(onDesktop),
  withoutScripts(onPhone),
]
