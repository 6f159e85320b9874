import type { people as English } from '../../en/network/people'

/** The people of a hub. */
export const people: typeof English = {
  people: {
    title: 'Pobl',
    lead: total => `${total.toLocaleString('cy-GB')} o bobl`,
    invite: 'Gwahodd rhywun',
    invitations: 'Gwahoddiadau',
    search: 'Enw neu e-bost',
    role: 'Rôl',
    anyRole: 'Unrhyw rôl',
    when: 'Pryd',
    now: 'Yma heddiw',
    past: 'Yma o’r blaen',
    name: 'Enw',
    is: 'Rôl',
    seen: 'Mewngofnodwyd ddiwethaf',
    never: 'Ddim eto',
    problem: { refused: 'Gwrthodwyd e-bost', uncertain: 'E-bost ansicr' },
    problemText: {
      refused: said => `Gwrthodwyd y llythyr diwethaf${said ? `: ${said}` : ''}. Gwiriwch y cyfeiriad.`,
      uncertain: () => 'Does neb yn gwybod a gyrhaeddodd y llythyr diwethaf.',
    },
    none: 'Does neb yn cyfateb i’r hyn y gofynnoch amdano',
    noneText: 'Tynnwch hidlydd i ffwrdd, neu gwahoddwch rywun.',
  },
  person: {
    is: 'Beth ydynt yma',
    was: 'Beth oeddent yma',
    nothing: 'Nid oes ganddynt rôl yma heddiw.',
    from: 'O',
    to: 'Tan',
    today: 'heddiw',
    end: 'Rhoi diwedd ar y rôl hon',
    change: 'Newid rôl',
    history: 'Beth ddigwyddodd',
    letters: 'Iaith llythyrau',
    facts: {
      'membership-began': (role, place) => `Dod yn ${role} yn ${place}`,
      'membership-ended': (role, place) => `Peidio â bod yn ${role} yn ${place}`,
      'person-changed': 'Newid eu manylion',
    },
    by: name => `gan ${name}`,
    system: 'gan y system',
  },
  end: {
    title: name => `Rhoi diwedd ar rôl ${name}`,
    self: 'Gadael y rôl hon',
    text: (name, role) =>
      `Ni fydd ${name} bellach yn: ${role}. Cânt eu hallgofnodi ym mhobman ar unwaith. Mae’r hyn a wnaethant yn aros.`,
    selfText: role =>
      `Ni fyddwch bellach yn: ${role}. Cewch eich allgofnodi ym mhobman ar unwaith. Mae’r hyn a wnaethoch yn aros.`,
    send: 'Rhoi diwedd ar y rôl',
    done: 'Mae’r rôl wedi dod i ben.',
    refusals: {
      'already-ended': 'Mae’r rôl hon wedi dod i ben yn barod.',
      'last-of-its-kind': 'Mae ar yr hyb angen o leiaf un person yn y rôl hon. Gwahoddwch rywun arall iddi yn gyntaf.',
    },
  },
  change: {
    title: name => `Newid rôl ${name}`,
    now: role => `Nawr: ${role}.`,
    role: 'Rôl newydd o heddiw ymlaen',
    text: 'Cânt eu hallgofnodi ym mhobman ar unwaith a dod yn ôl yn y rôl newydd.',
    send: 'Newid y rôl',
    done: 'Mae’r rôl wedi’i newid.',
    refusals: {
      'already-ended': 'Mae’r rôl hon wedi dod i ben yn barod.',
      'same-role': 'Mae’r rôl hon ganddynt yn barod. Dewiswch un arall.',
      'other-kind-of-place': 'Mae’r rôl hon yn perthyn i fath arall o sefydliad. Gwahoddwch nhw iddi yn lle hynny.',
      'last-of-its-kind': 'Mae ar yr hyb angen o leiaf un person yn y rôl hon. Gwahoddwch rywun arall iddi yn gyntaf.',
      'already-holds-role': 'Mae’r rôl hon ganddynt yno yn barod. Rhowch ddiwedd ar un o’r ddwy yn lle hynny.',
    },
  },
}
