import type { desk as English } from '../../en/studio/desk'

/** The studio’s desk. */
export const desk: typeof English = {
  nav: 'Stiwdio',
  states: {
    recorded: 'Wedi’i hadrodd, ffeiliau ar eu ffordd',
    'recorded-partial': 'Wedi’i hadrodd yn rhannol, ffeiliau ar eu ffordd',
    'in-edit': 'Yn cael ei golygu',
    'contributor-review': 'Gyda’r cyfrannwr',
    approved: 'Wedi’i chymeradwyo',
    published: 'I’w chlywed',
    'consent-due': 'I’w chlywed, cydsyniad yn dod i ben',
    unpublished: 'Ddim i’w chlywed, cydsyniad wedi dod i ben',
    suspended: 'Wedi’i hatal am y tro',
    withdrawn: 'Wedi’i thynnu’n ôl',
  },
  clipStates: {
    draft: 'Wrthi’n golygu',
    approved: 'Cymeradwywyd',
    published: 'I’w glywed',
    held: 'Yn cael ei ddal yn ôl',
    removed: 'Tynnwyd allan',
  },
  forms: { video: 'Fideo', audio: 'Llais', text: 'Geiriau' },
  question: (number, label) => `${number}. ${label}`,
  desk: {
    title: 'Stiwdio',
    lead: 'Bywydau gwaith ar eu ffordd o gael eu hadrodd i gael eu clywed. Yr hyn sydd wedi aros hiraf ddaw gyntaf.',
    waiting: 'Yn aros amdanoch chi',
    nothingTitle: 'Does dim yn aros amdanoch chi',
    nothing: 'Pan fydd rhywun wedi adrodd ei stori, neu’n gofyn am newid, bydd yn ymddangos yma.',
    all: 'Pob stori',
    search: 'Enw neu waith',
    state: 'Cyflwr',
    anyState: 'Unrhyw gyflwr',
    emptyTitle: 'Dim straeon yma',
    empty: 'Mae stori’n ymddangos yma unwaith y bydd rhywun wedi’i hadrodd.',
    interviews: count => (count === 1 ? 'Un cyfweliad heddiw' : `${count} cyfweliad heddiw`),
    interviewsWhy: 'Gweld pwy sy’n dod, a phryd.',
    edit: name => `Golygu stori ${name}`,
    changes: name => `Mae ${name} yn gofyn am newidiadau`,
    names: (name, count) =>
      count === 1 ? `Cafwyd hyd i enw yn stori ${name}` : `Cafwyd hyd i ${count} enw yn stori ${name}`,
    asked: (name, count) =>
      count === 1 ? `Mae ${name} yn gofyn i ran fynd` : `Mae ${name} yn gofyn i ${count} rhan fynd`,
    people: (name, count) =>
      count === 1
        ? `Mae rhywun arall yn cael ei enwi yn stori ${name}`
        : `Mae ${count} o bobl eraill yn cael eu henwi yn stori ${name}`,
    employer: name => `Mae gan gyflogwr bryder am stori ${name}`,
    publish: name => `Cyhoeddi stori ${name}`,
    why: {
      edit: 'Rhowch ei eiriau a’i gapsiynau i bob clip, yna dangoswch y cyfan iddyn nhw.',
      changes: 'Darllenwch beth maen nhw’n ei ddweud, a’i newid gyda’ch gilydd.',
      names: 'Penderfynwch am bob enw. Does dim yn cael ei glywed tra bo un ar agor.',
      namesHeard:
        'Mae i’w chlywed eisoes, ac mae’r hyb wedi dysgu’r enw hwn ers hynny. Penderfynwch amdano, neu daliwch y clip yn ôl.',
      asked: 'Cytunwch, neu dywedwch pam na.',
      people: 'Ydyn nhw wedi cytuno? Os nad ydynt, rhowch eiriau eraill neu tynnwch yr enw allan.',
      employer: 'Atebwch. Mae cyhoeddi’n aros tan hynny.',
      publish: 'Maen nhw wedi’i chymeradwyo. Nid chi a’i recordiodd, felly cewch chi ei chyhoeddi.',
    },
    columns: { who: 'Pwy', work: 'Gwaith', state: 'Cyflwr', since: 'Ers', clips: 'Clipiau', open: 'Ar agor' },
    open: (names, people, edits, flags) =>
      [
        names > 0 && `${names} enw`,
        people > 0 && (people === 1 ? '1 person a enwir' : `${people} o bobl a enwir`),
        edits > 0 && `${edits} golygiad`,
        flags > 0 && (flags === 1 ? '1 pryder cyflogwr' : `${flags} pryder cyflogwyr`),
      ]
        .filter(Boolean)
        .join(', ') || 'Dim',
  },
}
