import type { start as English } from '../../en/listening/start'

/** Where listening begins. */
export const start: typeof English = {
  nav: 'Gwrando',
  start: {
    title: 'Clywed am fywydau gwaith',
    lead: 'Mae pobl yn dweud beth maent yn ei wneud, a sut y daethant ato. Atebodd pawb yr un deg cwestiwn ar hugain, ac nid yw unrhyw ateb yn cyfrif mwy nag un arall.',
    how: 'Tair ffordd o fynd',
    ways: {
      person: {
        title: 'Trwy un person',
        text: 'Arhoswch gydag un person a chlywed yr atebion un ar ôl y llall.',
        action: 'Cwrdd â rhywun',
      },
      question: {
        title: 'Ar draws un cwestiwn',
        text: 'Dewiswch gwestiwn. Yna ewch o berson i berson a chlywed sut mae pob un yn ei ateb.',
        action: 'Dewis cwestiwn',
      },
      mix: {
        title: 'Cymysgu popeth',
        text: 'Un ateb ar ôl y llall, gan unrhyw un. Wyddoch chi byth pwy ddaw nesaf.',
        action: 'Cymysgu popeth',
      },
    },
    blind: {
      title: 'Gwrando’n gyntaf, dyfalu wedyn',
      text: 'Clywch ateb cyn gwybod pwy sy’n siarad a beth yw eu gwaith.',
      action: 'Gwrando’n gyntaf',
    },
    share: {
      title: 'Oes gennych chi god cymysgu?',
      text: 'Mae pawb sydd â’r un cod yn clywed yr un atebion yn yr un drefn.',
      label: 'Cod cymysgu',
      hint: 'Pedair i chwe llythyren a rhif, fel K7P2',
      action: 'Dechrau’r cymysgedd hwn',
      wrong: 'Nid cod cymysgu yw hwnnw. Mae ganddo bedair i chwe llythyren a rhif, a byth I, L, O, 0 nac 1.',
    },
    find: { title: 'Dod o hyd i eiriau yn yr atebion', action: 'Chwilio’r atebion' },
    kept: { title: 'Clipiau a gadwoch', action: 'Gweld eich clipiau' },
    lessons: {
      title: 'Cynlluniau gwers',
      text: 'I athrawon: gwersi o gwmpas clipiau.',
      action: 'Gweld cynlluniau gwers',
    },
    empty: {
      title: 'Does dim i’w glywed eto',
      text: 'Mae pobl yn dal i adrodd eu bywydau gwaith. Nhw sy’n penderfynu pwy gaiff eu clywed. Dewch yn ôl yn fuan.',
      member: 'Os ydych yn perthyn i ysgol, coleg neu hwb, mewngofnodwch: dim ond yno y clywir rhai pobl.',
      signIn: 'Mewngofnodi',
    },
    recorded: 'Cytunodd pawb sydd yma i gael eu clywed, a gallant dynnu unrhyw ateb yn ôl.',
  },
  front: {
    title: 'Clywch un ateb nawr',
    text: 'Wedi’i ddewis gan siawns, un arall bob dydd.',
    more: 'Clywed mwy',
    door: {
      title: 'Gwrando',
      text: 'Clywch bobl yn adrodd am eu bywydau gwaith: un person, un cwestiwn, neu’r cyfan wedi’i gymysgu.',
      action: 'Clywed am fywydau gwaith',
    },
  },
}
