import { retryJob } from '~/domain/network'
import { NamedJob } from '~/domain/network/forms'
import { seeOther, submit } from '~/http'
import { queues } from '~/jobs/registry'

export { default, loader, meta } from './administration'

export const action = submit({
  for: ['administrator'],
  form: NamedJob,
  run: (actor, named) => retryJob(actor, { ...named, queues: Object.values(queues) }),
  refusals: {},
  then: (_job, _params, _request, words) => seeOther('/administration#jobs', words.network.administration.replayed),
})
