import type { Words } from '../en'
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

/** Pob gair y mae pobl yn ei ddarllen, yn Gymraeg. */
export const cy: Words = {
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
