import { type Language, languages } from '~/text'
import { Hidden } from './fields/hidden'
import { Mark } from './mark'
import { useLanguage, useWords } from './words'

/** How the page is coloured: as the device says, or as the reader chose. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export type FooterProps = {
  theme?: Theme
  /** The page to come back to after choosing colours or a language. */
  here?: string
  help?: string
  accessibility?: string
  privacy?: string
  /** Offer the languages. */
  languageSwitch?: boolean
}

const Choice = <V extends string>({
  legend,
  action,
  name,
  values,
  now,
  wordsOf,
  here,
}: {
  legend: string
  action: string
  name: string
  values: readonly V[]
  now: V
  wordsOf: (value: V) => string
  here: string
}) => (
  <form className="tv-choice" method="post" action={action}>
    <fieldset>
      <legend>{legend}</legend>
      <Hidden name="back" value={here} />
      {values.map(value => (
        <button
          key={value}
          type="submit"
          name={name}
          value={value}
          aria-pressed={value === now}
          lang={name === 'language' ? value : undefined}
        >
          {wordsOf(value)}
        </button>
      ))}
    </fieldset>
  </form>
)

/** The foot of every page: help in the same place, colours, language. */
export const Footer = ({
  theme = 'system',
  here = '/',
  help = '/help',
  accessibility = '/accessibility',
  privacy = '/privacy',
  languageSwitch,
}: FooterProps) => {
  const { ui } = useWords()
  const language: Language = useLanguage()
  return (
    <footer className="tv-footer">
      <div className="govuk-width-container tv-wide tv-footer__in">
        <div>
          <h2 className="govuk-visually-hidden">{ui.footer.label}</h2>
          <ul className="tv-footer__links">
            <li>
              <a href={help}>{ui.footer.help}</a>
            </li>
            <li>
              <a href={accessibility}>{ui.footer.accessibility}</a>
            </li>
            <li>
              <a href={privacy}>{ui.footer.privacy}</a>
            </li>
          </ul>
          <p className="tv-footer__licence">
            <Mark /> {ui.footer.licence}
          </p>
        </div>
        <div className="tv-footer__choices">
          <Choice
            legend={ui.footer.appearance}
            action="/theme"
            name="theme"
            values={themes}
            now={theme}
            wordsOf={value => ui.footer.themes[value]}
            here={here}
          />
          {languageSwitch && (
            <Choice
              legend={ui.footer.language}
              action="/language"
              name="language"
              values={languages}
              now={language}
              wordsOf={value => ui.footer.languages[value]}
              here={here}
            />
          )}
        </div>
      </div>
    </footer>
  )
}
