import type { Words } from '../en'

export const providerDesk = {
  lead: 'Yr hyn sydd angen ei gywiro sydd gyntaf.',
  needs: {
    sentBack: title => `Newid “${title}”: mae’r hyb wedi’i anfon yn ôl`,
    unread: name => `Ni ellir darllen y rhestr “${name}”`,
    file: name => `Dod â “${name}” i mewn, neu ei thaflu`,
    fileWhy: 'Mae wedi’i darllen a’i gwirio. Nid oes dim ohoni yn y rhestr eto.',
    closing: title => `Mae “${title}” yn cau cyn hir`,
    until: day => `Diwrnod olaf: ${day}`,
  },
  nothing: 'Nid oes dim yn aros amdanoch',
  nothingText:
    'Pan fydd yr hyb yn anfon rhywbeth yn ôl, pan na ellir darllen rhestr neu pan fydd rhywbeth yn cau cyn hir, bydd yma.',
  offered: 'Yr hyn rydych yn ei gynnig',
  all: 'Popeth rydych yn ei gynnig',
  open: 'ar agor',
  withHub: 'gyda’r hyb',
  full: 'yn llawn',
  own: 'Eich tudalen eich hun',
} satisfies Words['providerDesk']
