import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/opportunities/${file}.tsx`

/** Opportunities, found by anyone, and how matching works. */
export const opportunityAddresses = [
  route('how-matching-works', 'routes/matching/how-matching-works.tsx'),
  route('opportunities', at('list')),
  route('opportunities/new', at('new')),
  ...prefix('opportunities/:opportunityId', [
    route('', at('opportunity')),
    route('edit', at('edit')),
    route('check', at('check')),
    route('go-live', at('go-live')),
    route('send-back', at('send-back')),
    route('withdraw', at('withdraw')),
  ]),
]
