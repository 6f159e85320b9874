import { readSlots, takeSlotBack } from './slot-verbs'
import { slotsMeta, slotsPageFor } from './slots-page'

export const meta = slotsMeta
export const loader = readSlots
export const action = takeSlotBack

export default slotsPageFor('remove')
