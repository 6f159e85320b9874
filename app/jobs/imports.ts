import { z } from 'zod'
import { queue } from '~/platform/queue'

const OfImport = z.object({ hubId: z.uuid(), importId: z.uuid(), taskId: z.uuid() })

/** Files on their way in: checked, then applied. A try that a crash cut short is made again from the start. */
export const imports = queue('imports', {
  'check-import': { payload: OfImport, attempts: 4 },
  'apply-import': { payload: OfImport, attempts: 4 },
  'apply-roster': { payload: z.object({ hubId: z.uuid(), rosterId: z.uuid(), taskId: z.uuid() }), attempts: 4 },
})
