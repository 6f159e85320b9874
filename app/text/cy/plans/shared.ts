import type { shared as English } from '../../en/plans/shared'

/** What an adult shares before a meeting, and what their adviser sees. */
export const shared: typeof English = {
  shared: {
    title: 'Beth gaiff eich cynghorydd ei weld',
    lead: 'Wrth archwilio, buoch yn gwrando, yn cadw pethau ac yn ysgrifennu. Dim ond yr hyn a diciwch yma a wêl eich cynghorydd. Does dim wedi’i dicio oni bai i chi wneud hynny, a gallwch ei gymryd yn ôl unrhyw bryd.',
    none: 'Does dim i’w rannu',
    noneText: 'Nid oes dim a wnaethoch wrth archwilio yn perthyn i’r cais hwn.',
    kinds: 'Beth gaiff eich cynghorydd ei weld?',
    kind: {
      stopped: count => `Ar bwy y gwrandawoch (${count})`,
      compared: 'Beth a osodoch ochr yn ochr',
      stated: 'Beth a ddywedoch yr ydych yn chwilio amdano',
    },
    thoughts: 'Pa rai o’ch meddyliau?',
    thought: (role, words) => [role, words].filter(Boolean).join(': '),
    spoken: 'wedi’i lunio neu ei lefaru',
    send: 'Cadw',
    done: 'Cadwyd. Mae eich cynghorydd yn gweld hyn a dim arall.',
  },
  before: {
    title: 'Cyn i chi gwrdd',
    lead: 'Beth a’u daliodd, a gadwon nhw ac a ysgrifennon nhw wrth archwilio: dim ond yr hyn y maent yn gadael i chi ei weld, fel y mae nawr.',
    none: 'Nid ydynt yn rhannu dim o’r archwilio',
    noneText:
      'Dechreuwch gyda’r hyn a ddywedon nhw wrthych. Nhw sydd i benderfynu a ydynt am rannu, ac nid yw’n dweud dim amdanynt.',
    stopped: 'Ar bwy y gwrandawon nhw',
    thoughts: 'Beth a feddylion nhw',
    kept: 'cadwyd',
    compared: 'Beth a osodon nhw ochr yn ochr',
    share: 'Beth sy’n gyffredin',
    differ: 'Sut maent yn wahanol',
    depended: 'Ar beth yr oedd yn dibynnu',
    self: 'Amdanynt eu hunain',
    stated: 'Beth maent yn chwilio amdano',
    no: 'Beth nad ydynt am ei gael',
  },
}
