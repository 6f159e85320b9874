import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/opportunities/${file}.tsx`
const ofMatching = (file: string) => `routes/matching/${file}.tsx`

/** Opportunities, found by anyone; what is suggested to a learner, and to staff first; how matching works. */
export const opportunityAddresses = [
  route('how-matching-works', ofMatching('how-matching-works')),
  route('opportunities', at('list')),
  route('opportunities/new', at('new')),
  // what comes from files and feeds
  route('opportunities/sources', at('sources/list')),
  route('opportunities/sources/file', at('sources/bring')),
  route('opportunities/sources/template.csv', 'routes/opportunities/sources/template.ts'),
  ...prefix('opportunities/sources/readings/:readingId', [
    route('', at('sources/reading')),
    route('apply', at('sources/apply')),
    route('discard', at('sources/discard')),
    route('undo', at('sources/undo')),
    route('open', at('sources/open')),
    route('left-out.csv', 'routes/opportunities/sources/bad-rows.ts'),
  ]),
  route('opportunities/sources/feeds/new', at('sources/new-feed')),
  ...prefix('opportunities/sources/feeds/:feedId', [
    route('', at('sources/feed')),
    route('edit', at('sources/edit-feed')),
    route('read', at('sources/read-feed')),
    route('pause', at('sources/pause-feed')),
    route('resume', at('sources/resume-feed')),
    route('end', at('sources/end-feed')),
    route('open', at('sources/open-feed')),
    route('trust', at('sources/trust-feed')),
  ]),
  ...prefix('opportunities/:opportunityId', [
    route('', at('opportunity')),
    route('edit', at('edit')),
    route('check', at('check')),
    route('go-live', at('go-live')),
    route('send-back', at('send-back')),
    route('withdraw', at('withdraw')),
  ]),
  // a learner's own
  route('explore/constraints', ofMatching('constraints')),
  route('explore/suggestions', ofMatching('own')),
  route('explore/suggestions.json', 'routes/matching/own-json.ts'),
  route('explore/suggestions/others', ofMatching('others')),
  ...prefix('explore/suggestions/:suggestionId', [
    route('open', ofMatching('open')),
    route('save', ofMatching('save')),
    route('take-part', ofMatching('take-part')),
    route('not-this', ofMatching('not-this')),
  ]),
  // staff who look first
  route('suggestions', ofMatching('queue')),
  route('suggestions/release', ofMatching('release')),
  route('suggestions/hold', ofMatching('hold')),
  route('suggestions/places/:placeId/yes', ofMatching('place-yes')),
  route('suggestions/places/:placeId/no', ofMatching('place-no')),
]
