import { z } from 'zod'
import { safePath } from '~/http'
import { languages } from '~/text'
import { themes } from '~/ui/footer'

const back = z.string().max(2000).optional()

/** What the switches at the foot of every page ask. */
export const ChooseTheme = z.strictObject({ theme: z.enum(themes), back })
export const ChooseLanguage = z.strictObject({ language: z.enum(languages), back })

/** The page they were pressed on, if it is one of ours. */
export const wayBack = (path: string | undefined): string => safePath(path ?? null)
