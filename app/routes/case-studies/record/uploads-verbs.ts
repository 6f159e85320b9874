import { actorByStory, mayRecordFor, ownContribution } from '~/domain/case-studies'
import { wears } from '~/domain/kernel/actor'
import { whoAsks } from '~/domain/network'
import { config } from '~/platform/config'
import { resumable } from '~/platform/resumable'

/** The contributor by their link, or a recordist of the hub in the room, while the story is being told. */
const holderOf = async (request: Request): Promise<{ contributionId: string } | null> => {
  const [, area, key = ''] = new URL(request.url).pathname.split('/')
  if (area === 'story') {
    const actor = await actorByStory(key)
    if (!actor || actor === 'ended') return null
    const contributionId = ownContribution(actor)
    return (await mayRecordFor(actor, contributionId)) ? { contributionId } : null
  }
  const asker = await whoAsks(request.headers.get('cookie'))
  if (!asker || !wears(asker.actor, 'recordist')) return null
  return (await mayRecordFor(asker.actor, key)) ? { contributionId: key } : null
}

/** Recordings on their way in, piece by piece. Each belongs to one contribution and to nobody else. */
export const takeUploads = resumable({
  folder: 'takes',
  maxBytes: config.clipBytes,
  mayUse: async request => (await holderOf(request))?.contributionId ?? null,
})
