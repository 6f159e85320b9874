import { life as adaezeN } from './adaeze-n'
import { life as bethL } from './beth-l'
import { life as carlD } from './carl-d'
import { life as dionneC } from './dionne-c'
import { life as faridaZ } from './farida-z'
import { life as gwilymE } from './gwilym-e'
import { life as halinaK } from './halina-k'
import { life as hughA } from './hugh-a'
import { life as jessH } from './jess-h'
import { life as kevB } from './kev-b'
import type { Life } from './life'
import { life as maggieT } from './maggie-t'
import { life as nellF } from './nell-f'
import { life as ollyP } from './olly-p'
import { life as rohanM } from './rohan-m'
import { life as shaziaI } from './shazia-i'
import { life as tessV } from './tess-v'
import { life as winstonA } from './winston-a'
import { life as yvonneO } from './yvonne-o'

/** The people whose answers make the demonstration’s module. Their order means nothing. */
export const lives: readonly Life[] = [
  maggieT,
  jessH,
  adaezeN,
  kevB,
  rohanM,
  halinaK,
  carlD,
  yvonneO,
  faridaZ,
  gwilymE,
  dionneC,
  hughA,
  tessV,
  winstonA,
  shaziaI,
  ollyP,
  bethL,
  nellF,
]
