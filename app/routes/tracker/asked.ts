import { type StageAsked, trackedLifecycle } from '~/domain/tracker'

/** Which stage of the list is asked for; anything odd is what is not over. */
export const stageAsked = ({ searchParams }: URL): StageAsked => {
  const asked = searchParams.get('stage')
  return asked === 'all' ? 'all' : (trackedLifecycle.states.find(state => state === asked) ?? 'open')
}
