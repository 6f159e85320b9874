/** What to select of a membership or invitation to say where it is. */
export const placeColumns = {
  hub: { select: { name: true } },
  institution: { select: { name: true } },
  employer: { select: { employer: { select: { name: true } } } },
  provider: { select: { name: true } },
} as const

type Placed = {
  hub: { name: string }
  institution: { name: string } | null
  employer: { employer: { name: string } } | null
  provider: { name: string } | null
}

/** The name of the organisation, or of the hub where there is none. */
export const placeName = ({ hub, institution, employer, provider }: Placed): string =>
  institution?.name ?? employer?.employer.name ?? provider?.name ?? hub.name
