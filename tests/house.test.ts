import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Rules of the house that a machine watches. Each test names what broke it. */

const under = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map(file => join(folder, file))
        .filter(file => /\.tsx?$/.test(file) && !file.includes('/generated/'))
    : []
const sources = ['app', 'workers', 'prisma/seed', 'scripts', 'bench'].flatMap(under)
const code = sources.filter(file => !/\.test\.tsx?$/.test(file))
const textOf = (file: string) => readFileSync(file, 'utf8')

/** The project files a file imports, as paths from the root without an extension. */
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm)].flatMap(([, from, bare]) => {
    const target = from ?? bare ?? ''
    if (target.startsWith('~/')) return [`app/${target.slice(2)}`]
    if (target.startsWith('.')) return [normalize(join(dirname(file), target))]
    return []
  })

const doors =
  'routes|http|askers|root|whole-page|entry|server|shell|surroundings|navigation|titled|document|moved-head|sorry'

const layers: { name: string; holds: RegExp; mayImport: RegExp }[] = [
  { name: 'platform', holds: /^app\/platform\//, mayImport: /^app\/platform\// },
  { name: 'text', holds: /^app\/text\//, mayImport: /^app\/text\// },
  { name: 'ui', holds: /^app\/ui\//, mayImport: /^app\/(ui|text)(\/|$)/ },
  { name: 'kernel', holds: /^app\/domain\/kernel\//, mayImport: /^app\/(platform|domain\/kernel)\// },
  {
    name: 'network',
    holds: /^app\/domain\/network\//,
    mayImport: /^app\/(platform|domain\/kernel|domain\/network)(\/|$)/,
  },
  {
    name: 'encounters',
    holds: /^app\/domain\/encounters\//,
    mayImport: /^app\/(platform|domain\/kernel|domain\/network|domain\/encounters)(\/|$)/,
  },
  {
    name: 'case-studies',
    holds: /^app\/domain\/case-studies\//,
    mayImport: /^app\/(platform|domain\/kernel|domain\/network|domain\/case-studies)(\/|$)/,
  },
  // What is held of people: reads every area's tables through its register, and no area knows it.
  {
    name: 'privacy',
    holds: /^app\/domain\/privacy\//,
    mayImport: /^app\/(platform|domain\/(kernel|network|encounters|case-studies|learners|notes|privacy))(\/|$)/,
  },
  {
    name: 'learners',
    holds: /^app\/domain\/learners\//,
    mayImport: /^app\/(platform|domain\/kernel|domain\/network|domain\/learners)(\/|$)/,
  },
  {
    name: 'lessons',
    holds: /^app\/domain\/lessons\//,
    mayImport:
      /^app\/(platform|domain\/kernel|domain\/network|domain\/case-studies|domain\/learners|domain\/exploration|domain\/lessons)(\/|$)/,
  },
  {
    name: 'exploration',
    holds: /^app\/domain\/exploration\//,
    mayImport: /^app\/(platform|domain\/kernel|domain\/network|domain\/case-studies|domain\/exploration)(\/|$)/,
  },
  {
    name: 'matching',
    holds: /^app\/domain\/matching\//,
    mayImport: /^app\/(platform|domain\/(kernel|network|encounters|case-studies|learners|exploration|matching))(\/|$)/,
  },
  {
    name: 'placements',
    holds: /^app\/domain\/placements\//,
    mayImport: /^app\/(platform|domain\/(kernel|learners|matching|placements))(\/|$)/,
  },
  {
    name: 'advisers',
    holds: /^app\/domain\/advisers\//,
    mayImport: /^app\/(platform|domain\/(kernel|network|advisers))(\/|$)/,
  },
  {
    name: 'advice',
    holds: /^app\/domain\/advice\//,
    mayImport: /^app\/(platform|domain\/(kernel|network|learners|exploration|advisers|advice))(\/|$)/,
  },
  {
    name: 'notes',
    holds: /^app\/domain\/notes\//,
    mayImport: /^app\/(platform|domain\/(kernel|advisers|advice|notes))(\/|$)/,
  },
  {
    name: 'plans',
    holds: /^app\/domain\/plans\//,
    mayImport: /^app\/(platform|domain\/(kernel|learners|case-studies|exploration|advisers|advice|plans))(\/|$)/,
  },
  {
    name: 'funding',
    holds: /^app\/domain\/funding\//,
    mayImport: /^app\/(platform|domain\/(kernel|funding))(\/|$)/,
  },
  {
    name: 'tracker',
    holds: /^app\/domain\/tracker\//,
    mayImport: /^app\/(platform|domain\/(kernel|learners|funding|tracker))(\/|$)/,
  },
  {
    name: 'moving-on',
    holds: /^app\/domain\/moving-on\//,
    mayImport: /^app\/(platform|domain\/(kernel|network|learners|exploration|placements|moving-on))(\/|$)/,
  },
  {
    name: 'appointments',
    holds: /^app\/domain\/appointments\//,
    mayImport: /^app\/(platform|domain\/(kernel|network|advisers|advice|appointments))(\/|$)/,
  },
  {
    name: 'guidance',
    holds: /^app\/domain\/guidance\//,
    mayImport: /^app\/(platform|domain\/(kernel|network|learners|advisers|advice|appointments|guidance))(\/|$)/,
  },
  { name: 'jobs', holds: /^app\/jobs\//, mayImport: /^app\/(platform|domain|jobs)\// },
  { name: 'mail', holds: /^app\/mail\//, mayImport: /^app\/(platform|domain|text|mail)(\/|$)/ },
  // The doors: the pages, and what stands round every page.
  {
    name: 'routes',
    holds: new RegExp(`^app/(${doors})`),
    mayImport: new RegExp(`^app/(${doors}|platform|domain|text|ui|jobs|mail|styles)`),
  },
]

/** Areas that are entered by their own doors alone. */
const entered = new RegExp(
  `^app/domain/(${[
    'network',
    'encounters',
    'case-studies',
    'privacy',
    'exploration',
    'placements',
    'advisers',
    'advice',
    'appointments',
    'guidance',
    'notes',
    'plans',
    'funding',
    'tracker',
    'moving-on',
  ].join('|')})(/|$)`,
)

describe('imports only go down', () => {
  test.each(layers)('$name', ({ holds, mayImport }) => {
    const up = code
      .filter(file => holds.test(file))
      .flatMap(file =>
        importsOf(file)
          .filter(target => !mayImport.test(target))
          .map(target => `${file} -> ${target}`),
      )
    expect(up).toEqual([])
  })

  test('an area is entered through index, forms or events', () => {
    // Benchmarks time the inside of an area on purpose.
    const sideDoors = code
      .filter(file => !file.startsWith('bench/'))
      .flatMap(file =>
        importsOf(file)
          .map(target => ({
            target,
            area: entered.exec(target)?.[1],
          }))
          .filter(({ area }) => area && !file.startsWith(`app/domain/${area}/`))
          .filter(
            ({ target, area }) =>
              ![
                `app/domain/${area}`,
                ...['index', 'forms', 'events'].map(door => `app/domain/${area}/${door}`),
              ].includes(target),
          )
          .map(({ target }) => `${file} -> ${target}`),
      )
    expect([...new Set(sideDoors)]).toEqual([])
  })
})

describe('one door each', () => {
  const except = (allowed: RegExp, found: RegExp) =>
    code.filter(file => !allowed.test(file) && found.test(textOf(file)))

  test('only platform/db opens transactions and knows the client', () => {
    expect(except(/^app\/platform\/db\.ts$/, /\$transaction\(|new PrismaClient\(/)).toEqual([])
  })

  test('only platform/config reads the environment of the app', () => {
    expect(
      except(/^(app\/platform\/config\.ts|app\/server\/web\.ts|scripts\/|bench\/|prisma\/seed\/)/, /process\.env\b/),
    ).toEqual([])
  })

  test('only the queue knows BullMQ, only the session Lucia, only mail the mail server', () => {
    expect(except(/^app\/platform\/queue/, /from 'bullmq'/)).toEqual([])
    expect(except(/^app\/platform\/session/, /from 'lucia'/)).toEqual([])
    expect(except(/^app\/platform\/mail\//, /from 'nodemailer'/)).toEqual([])
  })

  test('only the platform’s own door steps to another role of the database, and knows advisers’ notes', () => {
    expect(
      except(/^app\/platform\/sealed\/notes\.ts$/, /set local role|traverse_notes|notes\.(entry|opening)\b/),
    ).toEqual(['app/domain/privacy/registry/notes.ts'])
  })

  test('routes know no database and web code never enqueues', () => {
    const routes = code.filter(file => file.startsWith('app/routes/'))
    expect(routes.filter(file => /platform\/(db|queue)'|@prisma|domain\/\w+\/store'/.test(textOf(file)))).toEqual([])
  })
})

test('a list that must not be empty is asked so where nothing was sent, too', () => {
  // What `default` puts in is not looked at; what `prefault` puts in is.
  const unasked = /\.min\([^)]*\)(\s*\.\w+\([^)]*\))*\s*\.default\(\[\]\)/
  expect('z.array(z.uuid()).min(1).max(20).default([])').toMatch(unasked)
  expect(code.filter(file => unasked.test(textOf(file)))).toEqual([])
})

describe('rooms', () => {
  test('no file is longer than 300 lines, text and seed aside', () => {
    const long = code
      .filter(file => !/^(app\/text|prisma\/seed)\//.test(file))
      .map(file => ({ file, lines: textOf(file).split('\n').length - 1 }))
    expect(long.filter(({ lines }) => lines > 300)).toEqual([])
  })

  test('no country without borders', () => {
    expect(code.filter(file => /(^|\/)(utils?|helpers?|services?|common|lib|misc)(\/|\.tsx?$)/.test(file))).toEqual([])
  })

  test('no test lives under routes', () => {
    expect(sources.filter(file => file.startsWith('app/routes/') && file.includes('.test.'))).toEqual([])
  })

  test('every Welsh text file stands beside an English one', () => {
    const named = (language: string) =>
      under(`app/text/${language}`)
        .map(file => file.slice(`app/text/${language}/`.length))
        .sort()
    expect(named('en').length).toBeGreaterThan(0)
    expect(named('cy')).toEqual(named('en'))
  })
})
