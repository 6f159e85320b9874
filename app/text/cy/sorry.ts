import type { Words } from '../en'

/** Yr hyn a ddywedir pan na ellir dangos tudalen. */
export const sorry = {
  home: "Mynd i'r dudalen flaen",
  wait: (seconds: number) =>
    seconds < 90
      ? `Rhowch gynnig arall arni ymhen ${seconds} eiliad.`
      : `Rhowch gynnig arall arni ymhen ${Math.ceil(seconds / 60)} munud.`,
  back: 'Mynd yn ôl',
  statuses: {
    400: {
      title: 'Nid oeddem yn gallu darllen hynny',
      text: 'Nid oedd yr hyn a anfonodd eich porwr yn gyflawn, neu nid oedd mewn ffurf yr ydym yn ei hadnabod.',
      next: 'Ewch yn ôl a rhowch gynnig arall arni. Ni newidiwyd dim.',
    },
    403: {
      title: 'Ni allwch wneud hyn',
      text: "Mae'r dudalen hon ar gyfer rolau eraill, neu ni ddaeth y cais o un o'n tudalennau ni.",
      next: "Ewch yn ôl, llwythwch y dudalen eto a rhowch gynnig arall arni. Os oes angen y dudalen hon arnoch, gofynnwch i'ch hyb.",
    },
    404: {
      title: "Nid oeddem yn gallu dod o hyd i'r dudalen honno",
      text: 'Efallai ei bod wedi symud, neu fod y cyfeiriad yn anghyflawn.',
      next: 'Gwiriwch y cyfeiriad. Os daeth mewn llythyr, agorwch y ddolen gyfan.',
    },
    405: {
      title: "Nid yw'r dudalen hon yn derbyn hynny",
      text: "Ar gyfer darllen yn unig y mae'r cyfeiriad.",
      next: 'Ewch yn ôl a defnyddiwch y botwm ar y dudalen.',
    },
    408: {
      title: 'Cymerodd hynny ormod o amser',
      text: 'Stopiodd eich cysylltiad cyn i bopeth gyrraedd.',
      next: 'Ewch yn ôl a rhowch gynnig arall arni. Ni newidiwyd dim.',
    },
    413: {
      title: 'Mae hynny yn ormod',
      text: "Mae'r ffurflen neu'r ffeil yn fwy nag y gallwn ei derbyn yma.",
      next: 'Ewch yn ôl ac anfonwch lai o destun neu ffeil lai. Ni newidiwyd dim.',
    },
    415: {
      title: 'Nid oeddem yn gallu darllen hynny',
      text: "Mae'r dudalen hon yn derbyn yr hyn y mae ei ffurflen ei hun yn ei anfon, a dim arall.",
      next: 'Ewch yn ôl a defnyddiwch y ffurflen. Ni newidiwyd dim.',
    },
    422: {
      title: 'Ni ellid gwneud hyn',
      text: 'Mae rhywbeth amdano wedi newid, neu nid oedd fel y mae’n rhaid iddo fod. Ni newidiwyd dim.',
      next: 'Ewch yn ôl ac edrych ar y dudalen eto.',
    },
    421: {
      title: 'Nid dyma gyfeiriad yr hyb',
      text: 'Daethoch trwy enw nad ydym yn ateb iddo.',
      next: "Defnyddiwch y cyfeiriad yn eich llythyrau, neu gofynnwch i'ch hyb amdano.",
    },
    429: {
      title: 'Gormod o geisiadau',
      text: 'Rhoddwyd cynnig ar hyn yn rhy aml mewn amser byr, felly rydym wedi stopio am ychydig.',
      next: 'Arhoswch ychydig funudau, yna rhowch gynnig arall arni.',
    },
    500: {
      title: "Aeth rhywbeth o'i le yma",
      text: 'Ein bai ni yw hyn. Efallai na chafodd yr hyn a anfonoch ei gadw.',
      next: 'Ewch yn ôl ac edrychwch cyn rhoi cynnig arall arni. Os bydd yn digwydd eto, dywedwch wrth eich hyb.',
    },
    503: {
      title: 'Rydym yn rhy brysur ar hyn o bryd',
      text: "Mae mwy i'w wneud nag y gallwn ei drin.",
      next: 'Arhoswch funud, yna rhowch gynnig arall arni. Ni newidiwyd dim.',
    },
  },
} satisfies Words['sorry']
