import type { PrivacyEvent } from '~/domain/privacy/events'
import type { Reactions } from '../registry'

export const privacy: Reactions<PrivacyEvent> = {
  'held-swept': () => [],
  'held-copied': () => [],
  'erasure-asked': () => [],
  'erasure-told': () => [],
  'erasure-done': () => [],
}
