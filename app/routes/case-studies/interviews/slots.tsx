import { keepFree, readSlots } from './slot-verbs'
import { slotsMeta, slotsPageFor } from './slots-page'

export const meta = slotsMeta
export const loader = readSlots
export const action = keepFree

export default slotsPageFor('keep')
