import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/moving-on/${file}`

/** Records that go along: the two sides', the learner's own, and a leaver's claim. */
export const movingOnAddresses = [
  route('moving-on', at('list.tsx')),
  route('moving-on/learners/:learnerId', at('begin.tsx')),
  ...prefix('moving-on/:handOverId', [
    route('', at('one.tsx')),
    route('acknowledge', at('acknowledge.tsx')),
    route('decline', at('decline.tsx')),
    route('withdraw', at('withdraw.tsx')),
    route('checklist', at('checklist.tsx')),
    route('record', at('record.tsx')),
    route('paper', at('paper.tsx')),
  ]),
  // a learner's own
  route('explore/moving-on', at('own.tsx')),
  route('explore/moving-on/:handOverId/choose', at('choose.tsx')),
  route('explore/moving-on/:handOverId/withdraw', at('own-withdraw.tsx')),
  route('explore/earlier/:cycleId', at('earlier.tsx')),
  route('explore/earlier/:cycleId/data.json', at('earlier-json.ts')),
  // a leaver with a paper
  route('claim', at('claim.tsx')),
  route('claim/join', at('join.tsx')),
]
