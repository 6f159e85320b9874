import { conflictsOfHub } from '~/domain/encounters'
import { page } from '~/http'

/** Employers and schools of the hub that are not to meet. */
export const readConflicts = page({ for: ['coordinator'] }, async actor => {
  const conflicts = await conflictsOfHub(actor)
  return conflicts && { conflicts }
})
