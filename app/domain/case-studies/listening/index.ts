/** Listening: the ways through what people told, and what listeners keep of it. */

export type { Clip, ClipFile, Teller } from './clip'
export { type ClipAsked, clipsToHear, type FragmentFacts, fragmentsToHear } from './fragment'
export { changeThought, forgetKeptClip, keepClip } from './keep-clip'
export { keeperActor, keeperOfBrowser } from './kept'
export { keptDays } from './kept-clocks'
export { type Kept, keptBy } from './kept-queries'
export { type Listener, listenerOf } from './listener'
export {
  type Heard,
  hearAnswer,
  hearClips,
  hearMix,
  hearNextPerson,
  hearOfTheDay,
  hearStory,
  type MixTurn,
  type Onward,
  passedOver,
  peopleHeard,
  questionsAnswered,
  type Story,
} from './listening'
export { type Found, type Search, searchChoices, searchClips } from './search'
export { newSeed, readSeed } from './seed'
export { captionsFor, mayStillHear, mediaFor } from './serving'
export { farthest, type Place, readPlace } from './shuffle'
