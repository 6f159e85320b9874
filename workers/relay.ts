import { react } from '~/jobs/reactions'
import { startRelay } from '~/platform/relay'

/** Facts → jobs, as the reactions say. */
export const startFactRelay = () => startRelay(react)
