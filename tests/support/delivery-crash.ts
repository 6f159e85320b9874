import { clock } from '~/platform/clock'
import { type DeliveryKind, once } from '~/platform/once'

/** A process for the tests of `once`: says that it is in the middle of the effect, and stays there. */
const [key = '', hubId = '', kind] = process.argv.slice(2)

setInterval(() => {}, 60_000)
await once(key, { hubId, kind: kind as DeliveryKind, at: clock.now() }, async () => {
  process.send?.('in the middle')
  await new Promise(() => {})
  return undefined
})
