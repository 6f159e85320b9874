import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/advisers/${file}`

/** Advisers: who may advise and until when, and how each works. */
export const adviserAddresses = [
  route('advisers', at('list.tsx')),
  ...prefix('advisers/:adviserId', [
    route('', at('one.tsx')),
    route('register', at('register.tsx')),
    route('registrations/:registrationId/end', at('end.tsx')),
    route('learning', at('learning.tsx')),
    route('profile', at('profile.tsx')),
  ]),
]
