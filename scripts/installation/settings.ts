import { z } from 'zod'
import { Failure } from './failure'

const Settings = z.object({
  DATABASE_URL: z.string().default(''),
  SMTP_URL: z.string().default(''),
  DATA_DIR: z.string().default('.data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.string().default(''),
  SECRET: z
    .string()
    .regex(/^([0-9a-f]{2}){32,}$/i, 'SECRET must be at least 64 hexadecimal digits. Leave it out to have one made.')
    .or(z.literal(''))
    .default(''),
  DEMO: z.stringbool().optional(),
  LOG_LEVEL: z.string().optional(),
})

export type Settings = Omit<z.output<typeof Settings>, 'DEMO'> & { DEMO: boolean }

/** What whoever started this asked for. Demo mode is on for the embedded database and off for one of their own. */
export const readSettings = (): Settings => {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const { success, data, error } = Settings.safeParse(given)
  if (!success) {
    const problems = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Failure(['These settings are wrong:', ...problems].join('\n'))
  }
  return { ...data, DEMO: data.DEMO ?? data.DATABASE_URL === '' }
}

export type Environment = Record<string, string>

/** The environment for a program of the installation. */
export const environmentWith = (changes: Environment): NodeJS.ProcessEnv => ({ ...process.env, ...changes })

/** Changes the environment of this process, before anything of the product reads it. */
export const setEnvironment = (changes: Environment): void => {
  Object.assign(process.env, changes)
}
