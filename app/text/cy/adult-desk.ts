import type { Words } from '../en'

export const adultDesk = {
  lead: 'Nid oes rhaid gwneud dim o hyn, ac nid oes neb yn ei gyfrif.',
  waits: 'Yr hyn sy’n aros amdanoch',
  needs: {
    choose: 'Dewis amser i gwrdd â’ch cynghorydd',
    read: 'Darllen eich cynllun, a dweud a yw’n iawn',
    tell: 'Dweud wrthym sut aeth pethau',
    of: reference => `Eich cais ${reference}`,
    step: 'Cam o’ch cynllun',
    by: day => `Erbyn ${day}`,
    wasDue: day => `Roedd i’w wneud erbyn ${day}. Gallwch ddewis diwrnod arall.`,
    suggested: count => (count === 1 ? '1 awgrym i edrych arno' : `${count} awgrym i edrych arnynt`),
  },
  nothing: 'Nid oes dim yn aros amdanoch',
  nothingText: 'Pan fydd eich cynghorydd wedi ysgrifennu, neu pan fydd diwrnod ar eich rhestr yn agosáu, bydd yma.',
  advice: 'Eich cyngor',
  meet: 'Byddwch yn cwrdd â’ch cynghorydd ar',
  noAdvice: 'Gallwch siarad â chynghorydd cymwys. Mae am ddim.',
  begin:
    'Clywed pobl yn sôn am eu gwaith, un cwestiwn ar y tro. Yn gyntaf rydych yn ehangu’r hyn a wyddoch. Yna daw awgrymiadau.',
  start: 'Dechrau archwilio',
  whole: 'Ble rydych chi arni',
} satisfies Words['adultDesk']
