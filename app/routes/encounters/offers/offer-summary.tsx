import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import type { OfferView } from './offer-view'

/** What an offer says, in words. */
export const OfferSummary = ({ offer }: { offer: OfferView }) => {
  const { employers, encounters } = useWords()
  const words = employers.offers
  const all = (names: Record<string, string>, keys: readonly (string | number)[]) =>
    keys.map(key => names[key] ?? String(key)).join(', ')
  return (
    <SummaryList
      rows={[
        { term: words.columns.kind, value: all(encounters.kinds, [offer.kind]) },
        { term: words.fields.description, value: offer.description },
        { term: words.fields.sector, value: all(encounters.sectors, [offer.sector]) },
        { term: words.fields.keyStages, value: all(encounters.keyStages, offer.keyStages) },
        { term: words.fields.delivery, value: all(encounters.deliveries, [offer.delivery]) },
        { term: words.fields.maxGroup, value: offer.maxGroup },
        { term: words.columns.given, value: words.given(offer.given, offer.timesPerYear) },
        { term: words.fields.leadDays, value: `${offer.leadDays} ${words.days}` },
        { term: words.fields.travelKm, value: `${offer.travelKm} ${words.kilometres}` },
        { term: words.fields.languages, value: all(encounters.languages, offer.languages) },
        { term: words.fields.access, value: all(encounters.accessNeeds, offer.access) },
        { term: words.fields.safeguarding, value: all(words.safeguardings, [offer.safeguarding]) },
        { term: words.fields.reservedFor, value: all(words.reservations, offer.reservedFor) },
      ].filter(({ value }) => value !== '')}
    />
  )
}
