import { consentVersion } from '~/domain/case-studies'
import { hash } from '~/platform/tokens'
import type { Words } from '~/text'

/** SHA-256 of all the words that are consented to, as they are shown in one language. */
export const hashOfSigned = ({ story }: Words): string => hash(JSON.stringify(story.consent.signed))

/** What was shown to whoever signs now: its version, and a hash of the very words. */
export const textShown = (words: Words) => ({ version: consentVersion, hash: hashOfSigned(words) })
