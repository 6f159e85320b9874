/** A provider's landing page: what waits for them, and how what they offer stands. */
export const providerDesk = {
  lead: 'What has to be put right stands first.',
  needs: {
    sentBack: (title: string) => `Change “${title}”: the hub sent it back`,
    unread: (name: string) => `The list “${name}” cannot be read`,
    file: (name: string) => `Bring in “${name}”, or throw it away`,
    fileWhy: 'It is read and checked. Nothing of it stands in the list yet.',
    closing: (title: string) => `“${title}” closes soon`,
    until: (day: string) => `Last day: ${day}`,
  },
  nothing: 'Nothing waits for you',
  nothingText: 'When the hub sends something back, a list cannot be read or something closes soon, it stands here.',
  offered: 'What you offer',
  all: 'All that you offer',
  open: 'open',
  withHub: 'with the hub',
  full: 'full',
  own: 'Your own page',
}
