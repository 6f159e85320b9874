import { adultDesk } from './adult-desk'
import { advice } from './advice'
import { adviceDesk } from './advice-desk'
import { adviceLetters } from './advice-letters'
import { adviserDesk } from './adviser-desk'
import { advisers } from './advisers'
import { appointments } from './appointments'
import { cast } from './cast'
import { coordinator } from './coordinator'
import { directory } from './directory'
import { employers } from './employers'
import { encounters } from './encounters'
import { exploration } from './exploration'
import { followUp } from './follow-up'
import { funding } from './funding'
import { guidance } from './guidance'
import { imports } from './imports'
import { inClass } from './in-class'
import { inbox } from './inbox'
import { interviews } from './interviews'
import { learners } from './learners'
import { lessons } from './lessons'
import { listening } from './listening'
import { matching } from './matching'
import { modules } from './modules'
import { movingOn } from './moving-on'
import { network } from './network'
import { nominating } from './nominating'
import { notes } from './notes'
import { placements } from './placements'
import { plans } from './plans'
import { privacy } from './privacy'
import { providerDesk } from './provider-desk'
import { publicWords } from './public'
import { questions } from './questions'
import { requests } from './requests'
import { schoolLetters } from './school-letters'
import { sorry } from './sorry'
import { sources } from './sources'
import { story } from './story'
import { studio } from './studio'
import { tracker } from './tracker'
import { ui } from './ui'

/** Every word people read, in English, by area. An area joins by adding its file here and its twin to `../cy`. */
export const en = {
  advisers,
  advice,
  adviceDesk,
  adviceLetters,
  adultDesk,
  adviserDesk,
  appointments,
  guidance,
  coordinator,
  cast,
  directory,
  employers,
  encounters,
  exploration,
  funding,
  followUp,
  imports,
  inClass,
  inbox,
  learners,
  lessons,
  network,
  listening,
  matching,
  placements,
  plans,
  modules,
  movingOn,
  studio,
  interviews,
  story,
  nominating,
  notes,
  privacy,
  providerDesk,
  public: publicWords,
  questions,
  requests,
  schoolLetters,
  sorry,
  tracker,
  sources,
  ui,
}

/** What a language must be able to say: English gives the shape. */
export type Words = typeof en
