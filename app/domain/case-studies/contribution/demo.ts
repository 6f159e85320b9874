import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { storyPath } from './link'

/** The demonstration's contributor; no letter can reach this address outside a demo. */
const address = 'wren.castellane@cast.traverse.example'

/** Those of the demo's cast who have a letter's link and no account: their name and their own pages. */
export const demoContributors = async (): Promise<{ key: string; name: string; path: string }[]> => {
  if (!config.demo) return []
  const found = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.email_key', ${address}, true)`
    return tx.contributor.findMany({ select: { contributionId: true, name: true, email: true, sends: true } })
  })
  return found.map(({ name, email, ...sent }) => ({ key: email.split('.')[0] ?? '', name, path: storyPath(sent) }))
}
