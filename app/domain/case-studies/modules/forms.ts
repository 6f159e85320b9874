import { z } from 'zod'
import { carried, lineOfText, wholeNumber } from '../../kernel/shapes'
import { phases } from './module'

type Say<K extends string> = { [key in K]: string }

const said = (say: Say<'name' | 'purpose' | 'phases' | 'employerCap'>) => ({
  name: lineOfText(say.name, 80),
  purpose: z.string(say.purpose).trim().min(1, say.purpose).max(400, say.purpose),
  phases: z.array(z.enum(phases, say.phases), say.phases).min(1, say.phases),
  employerCap: wholeNumber(say.employerCap, 1, 20),
})

export const MakeModule = (say: Parameters<typeof said>[0]) => z.strictObject(said(say))
export const ChangeModule = (say: Parameters<typeof said>[0]) => z.strictObject({ ...said(say), moduleId: carried })
export const ModuleNamed = z.strictObject({ moduleId: carried })
export const LifeInModule = z.strictObject({ moduleId: carried, contributionId: carried })
