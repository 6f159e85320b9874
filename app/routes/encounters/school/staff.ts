import type { Role } from '~/domain/kernel/actor'

/** Those who ask for a school or college. */
export const schoolStaff = ['careers-leader', 'teacher'] as const satisfies readonly Role[]
