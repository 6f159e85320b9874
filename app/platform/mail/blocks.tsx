import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The five things a letter is made of. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'button'; label: string; href: string }
  | { kind: 'small'; text: string; link?: { label: string; href: string } }

export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
/** Labelled values, such as who, where and when. Empty values are left out. */
export const facts = (...rows: (readonly [label: string, value: string])[]): Block => ({
  kind: 'facts',
  facts: rows.filter(([, value]) => value !== ''),
})
export const list = (...items: string[]): Block => ({ kind: 'list', items })
/** A link that leads to a page. It never acts by itself: mail scanners open links. */
export const button = (label: string, href: string): Block => ({ kind: 'button', label, href })
/** What has to be said but is not the point, at the foot. */
export const small = (text: string, link?: { label: string; href: string }): Block => ({ kind: 'small', text, link })

const ink = '#15233b'
const styles = {
  body: { margin: 0, padding: '24px 12px', background: '#f6f4ef', color: ink },
  sheet: {
    maxWidth: '34em',
    margin: '0 auto',
    padding: '28px',
    background: '#ffffff',
    font: "17px/1.5 'Atkinson Hyperlegible Next', Arial, sans-serif",
  },
  heading: { margin: '0 0 16px', fontSize: '24px', lineHeight: '1.25' },
  text: { margin: '0 0 16px' },
  label: { padding: '6px 16px 6px 0', textAlign: 'left', verticalAlign: 'top', fontWeight: 'bold' },
  value: { padding: '6px 0', verticalAlign: 'top' },
  button: {
    display: 'inline-block',
    padding: '12px 20px',
    background: '#0f6b5c',
    color: '#ffffff',
    fontWeight: 'bold',
    textDecoration: 'none',
  },
  link: { color: '#1f5fa8' },
  small: { margin: '24px 0 0', fontSize: '14px', color: '#4a5568' },
} as const

const drawn = (block: Block): ReactNode => {
  switch (block.kind) {
    case 'heading':
      return <h1 style={styles.heading}>{block.text}</h1>
    case 'paragraph':
      return <p style={styles.text}>{block.text}</p>
    case 'facts':
      return (
        <table style={{ ...styles.text, borderCollapse: 'collapse' }}>
          <tbody>
            {block.facts.map(([label, value]) => (
              <tr key={label}>
                <th scope="row" style={styles.label}>
                  {label}
                </th>
                <td style={styles.value}>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'list':
      return (
        <ul style={{ ...styles.text, paddingLeft: '24px' }}>
          {block.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'button':
      return (
        <p style={styles.text}>
          <a href={block.href} style={styles.button}>
            {block.label}
          </a>
        </p>
      )
    case 'small':
      return (
        <p style={styles.small}>
          {block.text}
          {block.link && ' '}
          {block.link && (
            <a href={block.link.href} style={styles.link}>
              {block.link.label}
            </a>
          )}
        </p>
      )
  }
}

const written = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'='.repeat(Math.min(block.text.length, 72))}`
    case 'paragraph':
      return block.text
    case 'facts':
      return block.facts.map(([label, value]) => `${label}: ${value}`).join('\n')
    case 'list':
      return block.items.map(item => `- ${item}`).join('\n')
    case 'button':
      return `${block.label}:\n${block.href}`
    case 'small':
      return block.link ? `${block.text} ${block.link.label}: ${block.link.href}` : block.text
  }
}

/** The two bodies of a letter, HTML and plain text, from the same blocks: no pictures, nothing that tracks. */
export const compose = ({
  language,
  subject,
  blocks,
}: {
  language: 'en' | 'cy'
  subject: string
  blocks: readonly Block[]
}): { subject: string; html: string; text: string } => {
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{subject}</title>
      </head>
      <body style={styles.body}>
        <div style={styles.sheet}>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter is drawn once and never reordered
            <div key={index}>{drawn(block)}</div>
          ))}
        </div>
      </body>
    </html>
  )
  return {
    subject,
    html: `<!doctype html>\n${renderToStaticMarkup(page)}`,
    text: `${blocks.map(written).join('\n\n')}\n`,
  }
}
