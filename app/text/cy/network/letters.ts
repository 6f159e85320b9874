import type { letters as English } from '../../en/network/letters'

/** Letters about coming in. */
export const letters: typeof English = {
  letters: {
    signIn: {
      subject: hub => `Eich cod mewngofnodi ar gyfer ${hub}`,
      hello: name => `Helo ${name},`,
      code: 'Eich cod',
      text: 'Rhowch y cod hwn yn y porwr lle gofynnoch amdano. Mae’n gweithio unwaith, am 10 munud.',
      link: 'Neu, yn yr un porwr, agorwch y ddolen a phwyswch y botwm yno.',
      button: 'Agor y dudalen fewngofnodi',
      small:
        'Heb ofyn am hyn? Yna peidiwch â gwneud dim. Ni all neb fewngofnodi heb y cod. Peidiwch byth â’i ddweud wrth neb.',
    },
    idle: {
      subject: hub => `Oes angen eich cyfrif yn ${hub} arnoch o hyd?`,
      hello: name => `Helo ${name},`,
      text: (hub, day) => `Nid ydych wedi mewngofnodi i ${hub} ers amser hir. Daw eich cyfrif i ben ar ${day}.`,
      keep: 'I’w gadw, mewngofnodwch unwaith cyn y diwrnod hwnnw. I’w adael i fynd, peidiwch â gwneud dim. Mae’r hyn y gofynnoch amdano a’r hyn a ddaeth ohono yn aros gyda’r hyb, heb eich enw.',
      button: 'Mewngofnodi a’i gadw',
    },
    invitation: {
      subject: hub => `Mae ${hub} yn eich gwahodd`,
      hello: name => `Helo ${name},`,
      text: (inviter, hub, role) =>
        inviter ? `Mae ${inviter} yn eich gwahodd i ${hub} fel: ${role}.` : `Fe’ch gwahoddir i ${hub} fel: ${role}.`,
      what: 'Mae’r hyb yn dod ag ysgolion, colegau a chyflogwyr y rhanbarth ynghyd, er mwyn i bob person ifanc gwrdd â phobl wrth eu gwaith.',
      until: day => `Mae’r ddolen yn dda tan ${day}. Does dim cyfrinair i’w lunio.`,
      button: 'Gweld y gwahoddiad',
      small: 'Heb adnabod pwy yw hyn? Yna peidiwch â gwneud dim, neu atebwch y llythyr hwn i gyrraedd yr hyb.',
    },
  },
}
