import { acceptRace } from './accept-race'
import { bookingRace } from './booking-race'
import { capRace } from './cap-race'
import { consentRace } from './consent-race'
import { doubleConfirm } from './double-confirm'
import type { Drill } from './drill'
import { equalWeight } from './equal-weight'
import { feeds } from './feeds'
import { feedsKilled } from './feeds-killed'
import { gate } from './gate'
import { gateMatching } from './gate-matching'
import { hostileInput } from './hostile'
import { interviewDay } from './interview-day'
import { kill } from './kill'
import { lessonLoad } from './lesson-load'
import { matchingRegion } from './matching-region'
import { names } from './names'
import { placementRace } from './placement-race'
import { registrationLapse } from './registration-lapse'
import { roster } from './roster'
import { routingProperties } from './routing-properties'
import { sealedNotes } from './sealed-notes'
import { twoPeople } from './two-people'
import { upload } from './upload'
import { waitingRatio } from './waiting-ratio'
import { withdrawal } from './withdrawal'

/** Every drill by name. `small` is its scale in `tests/drills.test.ts`; one without it has a test file of its own. */
export const drills: { [name: string]: { run: Drill; small?: number } } = {
  'accept-race': { run: acceptRace, small: 1 },
  'booking-race': { run: bookingRace, small: 1 },
  'cap-race': { run: capRace, small: 0.25 },
  'consent-race': { run: consentRace, small: 0.15 },
  'double-confirm': { run: doubleConfirm, small: 0.25 },
  'equal-weight': { run: equalWeight, small: 1 },
  feeds: { run: feeds, small: 0.04 },
  'feeds-killed': { run: feedsKilled, small: 0.25 },
  gate: { run: gate, small: 0.05 },
  'gate-matching': { run: gateMatching, small: 0.006 },
  'hostile-input': { run: hostileInput },
  'interview-day': { run: interviewDay, small: 0.25 },
  kill: { run: kill, small: 0.1 },
  'lesson-load': { run: lessonLoad, small: 0.1 },
  'matching-region': { run: matchingRegion, small: 0.02 },
  names: { run: names, small: 1 },
  'placement-race': { run: placementRace, small: 1 },
  'registration-lapse': { run: registrationLapse, small: 0.2 },
  roster: { run: roster, small: 0.06 },
  'routing-properties': { run: routingProperties, small: 0.1 },
  'sealed-notes': { run: sealedNotes, small: 0.06 },
  'two-people': { run: twoPeople, small: 0.05 },
  upload: { run: upload, small: 1 },
  'waiting-ratio': { run: waitingRatio, small: 0.5 },
  withdrawal: { run: withdrawal, small: 0.03 },
}
