import { redirect } from '@remix-run/node'
import { newSeed } from '~/domain/case-studies'
import { ownUnmetGroups } from '~/domain/exploration'
import { explorerPage } from '~/http'

/** A mix that leans to kinds of work the explorer has met nobody from; the address pins both, so it plays again as it was. */
export const loader = explorerPage(async actor => {
  const lean = (await ownUnmetGroups(actor)).join('')
  throw redirect(`/mix?${new URLSearchParams({ seed: newSeed(), i: '1', ...(lean ? { lean } : {}) })}`)
})
