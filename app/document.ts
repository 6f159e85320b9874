import { fontsFor } from '~/styles/fonts'
import stylesheet from '~/styles/main.scss?url'
import type { Shell } from './shell'

const icons =
  '<link rel="icon" href="/favicon.ico" sizes="32x32"><link rel="icon" href="/favicon.svg" type="image/svg+xml">' +
  '<link rel="apple-touch-icon" href="/apple-touch-icon.png">'

const preloads = (language: Shell['language']): string =>
  fontsFor(language)
    .map(font => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`)
    .join('')

/**
 * The document round a page, in two halves; `head` is markup. The page itself goes into `#app`, which is all that React
 * takes over in the browser: whatever extensions put into head or body is none of its business.
 */
export const documentAround = ({ language, theme }: Shell, head: string): [before: string, after: string] => {
  const colours = theme === 'system' ? 'light dark' : theme
  const root = theme === 'system' ? 'govuk-template' : `govuk-template theme-${theme}`
  return [
    `<!doctype html><html lang="${language}" class="${root}"><head><meta charset="utf-8">` +
      '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">' +
      `<meta name="color-scheme" content="${colours}">${preloads(language)}<link rel="stylesheet" href="${stylesheet}">` +
      `${icons}<script type="module" src="/enhance.js"></script>${head}</head>` +
      '<body class="govuk-template__body"><div id="app">',
    '</div></body></html>',
  ]
}
