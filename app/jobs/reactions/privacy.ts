import type { PrivacyEvent } from '~/domain/privacy/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import type { Reactions } from '../registry'
import { upkeep } from '../upkeep'

export const privacy: Reactions<PrivacyEvent> = {
  'held-swept': () => [],
  // The receipt goes while there is an address; the rest follows it.
  'erasure-asked': ({ hubId, erasureId }) => [enqueue(mail, 'send-erasure-receipt', { hubId, erasureId })],
  'erasure-told': ({ hubId, erasureId }) => [enqueue(upkeep, 'erase', { hubId, erasureId })],
  'erasure-done': () => [],
}
