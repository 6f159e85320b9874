import type { ReactElement, ReactNode } from 'react'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Checkboxes, type Choice, Radios } from '~/ui/fields/choices'
import { DateField } from '~/ui/fields/date-field'
import { ErrorMessage, type Field, Hint, Label, type Size } from '~/ui/fields/field'
import { Fieldset } from '~/ui/fields/fieldset'
import { FileField } from '~/ui/fields/file-field'
import { Select } from '~/ui/fields/select'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import { NotificationBanner } from '~/ui/flash'
import { Details, InsetText, PhaseNotice, WarningText } from '~/ui/notices'
import { Pagination } from '~/ui/pagination'
import { SummaryList } from '~/ui/summary-list'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { TaskList } from '~/ui/task-list'
import { BackLink, Breadcrumbs, SkipLink } from '~/ui/wayfinding'
import type { Options } from './fixtures'
import type { Ignored } from './normal-html'

/** Turns words of an example, plain or marked up, into what a component takes. */
export type Say = (words: unknown) => ReactNode

type Given = {
  [name: string]: unknown
}
type Items = readonly Given[]

const given = (value: unknown): Given => (value !== null && typeof value === 'object' ? (value as Given) : {})
const items = (value: unknown): Items => (Array.isArray(value) ? value : [])
const text = (value: unknown) => (value === undefined || value === null ? undefined : String(value))
const sizeIn = (classes: unknown): Size | undefined =>
  /--(s|m|l|xl)$/.exec(String(classes ?? ''))?.[1] as Size | undefined
const has = (classes: unknown, name: string) =>
  String(classes ?? '')
    .split(' ')
    .includes(name)

const fieldOf = (options: Options): Field => ({
  id: String(options.id ?? options.idPrefix ?? options.name),
  name: String(options.name ?? options.namePrefix ?? ''),
  errors: options.errorMessage ? ['⟦error⟧'] : undefined,
  initialValue: options.value ?? options.values,
})

const labelled = (options: Options, say: Say) => {
  const label = given(options.label)
  return {
    field: {
      ...fieldOf(options),
      errors: options.errorMessage ? [String(given(options.errorMessage).text)] : undefined,
    },
    label: say(label),
    labelSize: sizeIn(label.classes),
    pageHeading: label.isPageHeading === true,
    hint: options.hint ? say(options.hint) : undefined,
    describedBy: text(options.describedBy),
  }
}

const asked = (options: Options, say: Say) => {
  const fieldset = given(options.fieldset)
  const legend = given(fieldset.legend)
  return {
    ...labelled(options, say),
    label: options.fieldset ? say(legend) : undefined,
    labelSize: sizeIn(legend.classes),
    pageHeading: legend.isPageHeading === true,
    describedBy: text(fieldset.describedBy ?? options.describedBy),
  }
}

const choices = (options: Options, say: Say): (Choice | { divider: string })[] =>
  items(options.items).map(item =>
    item.divider
      ? { divider: String(item.divider) }
      : {
          value: String(item.value),
          text: say(item),
          hint: item.hint ? say(item.hint) : undefined,
          disabled: item.disabled === true,
          exclusive: item.behaviour === 'exclusive',
          reveals: given(item.conditional).html ? say(item.conditional) : undefined,
        },
  )

const chosen = (options: Options): unknown =>
  options.values ?? options.value ?? items(options.items).flatMap(item => (item.checked ? [String(item.value)] : []))

const choiceSet = (options: Options, say: Say) => ({
  ...asked(options, say),
  field: { ...labelled(options, say).field, initialValue: chosen(options) },
  options: choices(options, say),
  small: has(options.classes, `govuk-radios--small`) || has(options.classes, 'govuk-checkboxes--small'),
  inline: has(options.classes, `govuk-radios--inline`),
})

const tones = { yellow: 'waiting', orange: 'attention', green: 'good', red: 'bad', grey: 'quiet' } as const
const toneIn = (classes: unknown) =>
  tones[(/govuk-tag--(yellow|orange|green|red|grey)$/.exec(String(classes ?? ''))?.[1] ?? '') as keyof typeof tones]

const actionsIn = (value: unknown, say: Say) =>
  items(given(value).items).map(action => ({
    href: String(action.href),
    text: say(action),
    about: text(action.visuallyHiddenText) || undefined,
  }))

const way = (value: unknown) => {
  const { href, text: words, labelText } = given(value)
  return href ? { href: String(href), text: text(words), label: text(labelText) } : undefined
}

export type Example = {
  /** Options offered; an example with any other is left out. */
  offers: readonly string[]
  /** Left out for what an option says, not for being there. */
  unless?: (options: Options) => boolean
  draw: (options: Options, say: Say) => ReactElement
  /** One more way in which this component differs, and means to. */
  but?: Ignored
  /** How many of the framework's examples are compared. Falls only when something is lost. */
  compared: number
}

const said = ['text', 'html']
const of = (name: string, ...parts: string[]) => parts.map(part => `${name}.${part}`)
const common = [
  'id',
  'name',
  'describedBy',
  ...of('hint', ...said),
  'errorMessage.text',
  ...of('label', ...said, 'classes', 'isPageHeading'),
]
const grouped = [
  'name',
  'idPrefix',
  'describedBy',
  ...of('hint', ...said),
  'errorMessage.text',
  ...of('fieldset.legend', ...said, 'classes', 'isPageHeading'),
  'fieldset.describedBy',
  'classes',
  ...of('items', ...said, 'value', 'divider', 'checked', 'disabled', 'behaviour', ...of('hint', ...said)),
  'items.conditional.html',
]
const gaps = (options: Options) => items(options.items).some(item => !item || Object.keys(item).length === 0)
const oddLabel = (options: Options) => {
  const classes = [given(options.label).classes, given(given(options.fieldset).legend).classes]
  return classes.some(one => one !== undefined && !sizeIn(one))
}

const oddChoices = (options: Options) =>
  gaps(options) ||
  oddLabel(options) ||
  items(options.items).some(item => item.checked === false) ||
  !/^(govuk-\w+--(small|inline) ?)*$/.test(String(options.classes ?? ''))

export const examples: Record<string, Example> = {
  'back-link': {
    offers: ['href', ...said],
    draw: (options, say) => <BackLink href={String(options.href ?? '#')}>{say(options) || undefined}</BackLink>,
    compared: 4,
  },
  breadcrumbs: {
    offers: ['collapseOnMobile', 'labelText', ...of('items', ...said, 'href')],
    draw: (options, say) => (
      <Breadcrumbs
        collapseOnMobile={options.collapseOnMobile === true}
        label={text(options.labelText)}
        items={items(options.items).map(item => ({ text: say(item), href: text(item.href) }))}
      />
    ),
    compared: 8,
  },
  button: {
    offers: [...said, 'classes', 'disabled', 'href', 'isStartButton', 'name', 'type', 'value', 'id'],
    unless: ({ classes, href, id, disabled }) =>
      !/^(govuk-button--(secondary|warning))?$/.test(String(classes ?? '')) || Boolean(href && (id || disabled)),
    draw: (options, say) => {
      const tone = /--(secondary|warning)/.exec(String(options.classes ?? ''))?.[1] as 'secondary' | undefined
      const start = options.isStartButton === true
      // Plain words are a string; marked up ones are not.
      const words = options.html ? [say(options)] : say(options)
      return options.href ? (
        <ButtonLink href={String(options.href)} tone={tone} start={start}>
          {words}
        </ButtonLink>
      ) : (
        <Button
          tone={tone}
          start={start}
          id={text(options.id)}
          name={text(options.name)}
          value={text(options.value)}
          type={options.type as 'submit' | undefined}
          disabled={options.disabled === true}
        >
          {words}
        </Button>
      )
    },
    compared: 18,
  },
  'character-count': {
    offers: [...common, 'maxlength', 'value', 'rows', 'spellcheck'],
    unless: options => !options.maxlength || oddLabel(options),
    draw: (options, say) => (
      <TextArea
        {...labelled(options, say)}
        limit={Number(options.maxlength)}
        rows={options.rows ? Number(options.rows) : undefined}
        spellCheck={options.spellcheck as boolean | undefined}
      />
    ),
    compared: 12,
  },
  checkboxes: {
    offers: [...grouped, 'values'],
    unless: oddChoices,
    draw: (options, say) => <Checkboxes {...choiceSet(options, say)} />,
    compared: 30,
  },
  'date-input': {
    offers: [
      'id',
      'namePrefix',
      ...of('hint', ...said),
      'errorMessage.text',
      ...of('fieldset.legend', ...said, 'classes', 'isPageHeading'),
      'values',
      'values.day',
      'values.month',
      'values.year',
    ],
    // Our three boxes are named as the parts of one value.
    but: (tag, attribute) => tag === 'input' && attribute === 'name',
    draw: (options, say) => <DateField {...asked(options, say)} hint={options.hint ? say(options.hint) : ''} />,
    compared: 4,
  },
  details: {
    offers: [...said, 'summaryText', 'summaryHtml', 'id', 'open'],
    draw: (options, say) => (
      <Details
        id={text(options.id)}
        open={options.open === true}
        summary={say({ text: options.summaryText, html: options.summaryHtml })}
      >
        {say(options)}
      </Details>
    ),
    compared: 8,
  },
  'error-message': {
    offers: [...said, 'id'],
    draw: (options, say) => <ErrorMessage id={text(options.id)}>{say(options)}</ErrorMessage>,
    compared: 4,
  },
  'error-summary': {
    offers: ['titleText', 'titleHtml', 'descriptionText', 'descriptionHtml', ...of('errorList', ...said, 'href')],
    draw: (options, say) => (
      <ErrorSummary
        title={say({ text: options.titleText, html: options.titleHtml })}
        description={say({ text: options.descriptionText, html: options.descriptionHtml })}
        errors={items(options.errorList).map(error => ({ text: say(error), href: text(error.href) }))}
      />
    ),
    compared: 14,
  },
  fieldset: {
    offers: ['html', 'describedBy', ...of('legend', ...said, 'classes', 'isPageHeading')],
    unless: ({ legend }) => given(legend).classes !== undefined && !sizeIn(given(legend).classes),
    draw: (options, say) => {
      const legend = given(options.legend)
      return (
        <Fieldset
          legend={say(legend)}
          legendSize={sizeIn(legend.classes)}
          pageHeading={legend.isPageHeading === true}
          describedBy={text(options.describedBy)}
        >
          {say({ html: options.html })}
        </Fieldset>
      )
    },
    compared: 14,
  },
  'file-upload': {
    offers: [...common, 'multiple', 'disabled'],
    unless: oddLabel,
    draw: (options, say) => (
      <FileField
        {...labelled(options, say)}
        multiple={options.multiple === true}
        disabled={options.disabled === true}
      />
    ),
    compared: 12,
  },
  hint: {
    offers: [...said, 'id'],
    draw: (options, say) => <Hint id={text(options.id)}>{say(options)}</Hint>,
    compared: 4,
  },
  input: {
    offers: [
      ...common,
      'value',
      'type',
      'classes',
      'inputmode',
      'autocomplete',
      'pattern',
      'spellcheck',
      'autocapitalize',
      'disabled',
      ...of('prefix', ...said),
      ...of('suffix', ...said),
    ],
    unless: options =>
      oddLabel(options) || !/^(govuk-input--(width-\d+|extra-letter-spacing))?$/.test(String(options.classes ?? '')),
    draw: (options, say) => (
      <TextField
        {...labelled(options, say)}
        type={text(options.type)}
        width={(Number(/--width-(\d+)$/.exec(String(options.classes ?? ''))?.[1]) || undefined) as 2 | undefined}
        spacedLetters={has(options.classes, 'govuk-input--extra-letter-spacing')}
        inputMode={options.inputmode as 'numeric' | undefined}
        autoComplete={text(options.autocomplete)}
        autoCapitalize={options.autocapitalize as 'none' | undefined}
        pattern={text(options.pattern)}
        spellCheck={options.spellcheck as boolean | undefined}
        disabled={options.disabled === true}
        prefix={options.prefix ? say(options.prefix) : undefined}
        suffix={options.suffix ? say(options.suffix) : undefined}
      />
    ),
    compared: 36,
  },
  'inset-text': {
    offers: [...said, 'id'],
    draw: (options, say) => <InsetText id={text(options.id)}>{say(options)}</InsetText>,
    compared: 4,
  },
  label: {
    offers: [...said, 'classes', 'for', 'isPageHeading'],
    unless: ({ classes, text: own, html }) => (classes !== undefined && !sizeIn(classes)) || !(own || html),
    draw: (options, say) => (
      <Label htmlFor={text(options.for)} size={sizeIn(options.classes)} pageHeading={options.isPageHeading === true}>
        {say(options)}
      </Label>
    ),
    compared: 14,
  },
  'notification-banner': {
    offers: [...said, 'type', 'titleText', 'titleHtml', 'titleId'],
    unless: ({ type }) => type !== undefined && type !== 'success',
    draw: (options, say) => (
      <NotificationBanner
        tone={options.type === 'success' ? 'success' : 'important'}
        title={say({ text: options.titleText ?? (options.type ? 'Success' : 'Important'), html: options.titleHtml })}
        titleId={text(options.titleId)}
      >
        {options.html ? [say(options)] : say(options)}
      </NotificationBanner>
    ),
    compared: 12,
  },
  pagination: {
    offers: [
      'landmarkLabel',
      ...of('previous', 'href', 'text', 'labelText'),
      ...of('next', 'href', 'text', 'labelText'),
      ...of('items', 'number', 'href', 'current', 'ellipsis', 'visuallyHiddenText'),
    ],
    unless: options => gaps(options) || items(options.items).some(item => typeof item.number === 'string'),
    draw: options => (
      <Pagination
        label={text(options.landmarkLabel)}
        previous={way(options.previous)}
        next={way(options.next)}
        items={items(options.items).map(item =>
          item.ellipsis
            ? 'gap'
            : {
                page: Number(item.number),
                href: String(item.href),
                current: item.current === true,
                label: text(item.visuallyHiddenText),
              },
        )}
      />
    ),
    compared: 11,
  },
  'phase-banner': {
    offers: [...said, ...of('tag', ...said)],
    unless: ({ tag }) => !tag,
    draw: (options, say) => <PhaseNotice tag={say(options.tag)}>{say(options)}</PhaseNotice>,
    compared: 2,
  },
  radios: {
    offers: [...grouped, 'value'],
    unless: oddChoices,
    draw: (options, say) => <Radios {...choiceSet(options, say)} />,
    compared: 29,
  },
  select: {
    offers: [...common, 'value', ...of('items', 'text', 'value', 'selected', 'disabled')],
    unless: options =>
      gaps(options) ||
      oddLabel(options) ||
      items(options.items).some(item => item.value === undefined || item.selected === false),
    draw: (options, say) => {
      const selected = items(options.items).find(item => item.selected)?.value
      return (
        <Select
          {...labelled(options, say)}
          field={{ ...labelled(options, say).field, initialValue: selected ?? options.value }}
          options={items(options.items).map(item => ({
            value: String(item.value),
            text: String(item.text),
            disabled: item.disabled === true,
          }))}
        />
      )
    },
    compared: 11,
  },
  'skip-link': {
    offers: [...said, 'href'],
    draw: (options, say) => <SkipLink href={text(options.href)}>{say(options)}</SkipLink>,
    compared: 6,
  },
  'summary-list': {
    offers: [
      ...of('rows.key', ...said),
      ...of('rows.value', ...said),
      ...of('rows.actions.items', ...said, 'href', 'visuallyHiddenText'),
      ...of('card.title', ...said),
      ...of('card.actions.items', ...said, 'href', 'visuallyHiddenText'),
      'classes',
    ],
    unless: ({ rows, classes }) =>
      items(rows).some(row => !row) || (classes !== undefined && classes !== 'govuk-summary-list--no-border'),
    draw: (options, say) => {
      const card = given(options.card)
      return (
        <SummaryList
          borders={!has(options.classes, 'govuk-summary-list--no-border')}
          card={options.card ? { title: say(card.title), actions: actionsIn(card.actions, say) } : undefined}
          rows={items(options.rows).map(row => ({
            term: say(row.key),
            value: say(row.value),
            actions: actionsIn(row.actions, say),
          }))}
        />
      )
    },
    compared: 18,
  },
  table: {
    offers: [
      ...of('head', ...said, 'format'),
      ...of('rows', ...said, 'format'),
      'caption',
      'captionClasses',
      'firstCellIsHeader',
    ],
    unless: ({ rows }) => items(rows).some(row => !row),
    draw: (options, say) => {
      const rows = items(options.rows) as unknown as Items[]
      const heads = items(options.head)
      const columns = (rows[0] ?? []).map((first, index) => ({
        head: say(heads[index]),
        cell: (row: Items) => say(row[index]),
        numeric: first.format === 'numeric' || heads[index]?.format === 'numeric',
        header: options.firstCellIsHeader === true && index === 0,
      }))
      return (
        <Table
          columns={columns}
          rows={rows}
          headless={heads.length === 0}
          caption={text(options.caption)}
          captionSize={sizeIn(options.captionClasses)}
        />
      )
    },
    compared: 8,
  },
  tag: {
    offers: [...said, 'classes'],
    unless: ({ classes }) => classes !== undefined && !toneIn(classes),
    draw: (options, say) => <Tag tone={toneIn(options.classes)}>{say(options)}</Tag>,
    compared: 8,
  },
  'task-list': {
    offers: [
      'idPrefix',
      ...of('items.title', ...said),
      ...of('items.hint', ...said),
      'items.href',
      ...of('items.status', ...said),
      ...of('items.status.tag', ...said, 'classes'),
    ],
    unless: options =>
      gaps(options) ||
      items(options.items).some(item => {
        const tag = given(given(item.status).tag)
        return tag.classes !== undefined && !toneIn(tag.classes)
      }),
    draw: (options, say) => (
      <TaskList
        id={text(options.idPrefix)}
        items={items(options.items).map(item => {
          const status = given(item.status)
          return {
            title: say(item.title),
            href: text(item.href),
            hint: item.hint ? say(item.hint) : undefined,
            status: say(status.tag ?? status),
            tone: status.tag ? (toneIn(given(status.tag).classes) ?? 'neutral') : undefined,
          }
        })}
      />
    ),
    compared: 3,
  },
  textarea: {
    offers: [...common, 'value', 'rows', 'autocomplete', 'spellcheck'],
    unless: oddLabel,
    draw: (options, say) => (
      <TextArea
        {...labelled(options, say)}
        rows={options.rows ? Number(options.rows) : undefined}
        autoComplete={text(options.autocomplete)}
        spellCheck={options.spellcheck as boolean | undefined}
      />
    ),
    compared: 15,
  },
  'warning-text': {
    offers: [...said, 'iconFallbackText'],
    draw: (options, say) => <WarningText label={text(options.iconFallbackText)}>{say(options)}</WarningText>,
    compared: 6,
  },
}
