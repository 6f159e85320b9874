import type { Command } from 'commander'
import { z } from 'zod'
import { Failure } from '../installation/failure'
import { withInstallation } from './within'

const createAdmin = async (given: string, { name }: { name?: string }): Promise<void> => {
  const { success, data: email } = z.email().safeParse(given.trim())
  if (!success) throw new Failure(`"${given}" is not an e-mail address. It looks like this: name@example.org`)

  await withInstallation(async () => {
    const { createSetUpLink } = await import('~/domain/network')
    const outcome = await createSetUpLink({ email, name: name?.trim() || email.slice(0, email.indexOf('@')) })
    if (!outcome.ok) throw new Failure(`The link could not be made: ${outcome.why}.`)
    console.log(`Give this link to ${email}. It works once, for 24 hours:\n\n  ${outcome.value}\n`)
  })
}

/** `hub admin:create` */
export const addAdminCreate = (program: Command): void => {
  program
    .command('admin:create')
    .argument('<email>', 'who sets up the hub and invites the rest')
    .option('--name <name>', 'what they are called')
    .description('print a one-time link by which someone sets up a hub')
    .action(createAdmin)
}
