export type MoreLink = { href: string; text: string }

/** Ways on beside what the page is for, one under the other, each large enough for a finger. Left out in print. */
export const MoreLinks = ({ links }: { links: readonly MoreLink[] }) => (
  <ul className="govuk-list tv-more">
    {links.map(({ href, text }) => (
      <li key={href}>
        <a className="govuk-link" href={href}>
          {text}
        </a>
      </li>
    ))}
  </ul>
)
