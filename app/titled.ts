import type { MetaFunction } from '@remix-run/node'
import { type Words, wordsFor } from '~/text'
import { documentTitle } from '~/ui/document-title'
import { languageIn } from './shell'

const hubIn = (rootData: unknown): string | undefined =>
  (rootData as { member?: { hub?: string } | null } | null | undefined)?.member?.hub

/** A page's title in the tab, in the reader's language and with the hub they are in, as the root's data gives them. */
export const titled =
  <D = unknown>(say: (words: Words, data: D | undefined) => string): MetaFunction =>
  ({ data, matches }) => {
    const root = matches[0]?.data
    return [
      {
        title: documentTitle(say(wordsFor(languageIn(root)), data as D | undefined), { hub: hubIn(root) }),
      },
    ]
  }
