import type { MetaFunction } from '@remix-run/node'
import type { Words } from '~/text'
import { titled as titledInAll } from '~/titled'

/** A page's title in the tab, from the words of this area. */
export const titled = (say: (words: Words['network']) => string): MetaFunction =>
  titledInAll(words => say(words.network))
