import { advisers } from './advisers'
import { appointments } from './appointments'
import { cast } from './cast'
import { coordinator } from './coordinator'
import { directory } from './directory'
import { employers } from './employers'
import { encounters } from './encounters'
import { exploration } from './exploration'
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
import { network } from './network'
import { nominating } from './nominating'
import { placements } from './placements'
import { privacy } from './privacy'
import { publicWords } from './public'
import { questions } from './questions'
import { requests } from './requests'
import { schoolLetters } from './school-letters'
import { sorry } from './sorry'
import { story } from './story'
import { studio } from './studio'
import { ui } from './ui'

/** Every word people read, in English, by area. An area joins by adding its file here and its twin to `../cy`. */
export const en = {
  advisers,
  appointments,
  guidance,
  coordinator,
  cast,
  directory,
  employers,
  encounters,
  exploration,
  imports,
  inClass,
  inbox,
  learners,
  lessons,
  network,
  listening,
  matching,
  placements,
  modules,
  studio,
  interviews,
  story,
  nominating,
  privacy,
  public: publicWords,
  questions,
  requests,
  schoolLetters,
  sorry,
  ui,
}

/** What a language must be able to say: English gives the shape. */
export type Words = typeof en
