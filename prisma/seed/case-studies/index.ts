import { cast } from '../cast'
import type { World } from '../play/world'
import { found } from '../play/world'
import { speakClips } from './clips'
import { keepLessons } from './lessons'
import { library } from './library'
import { addNominees } from './nominees'
import { cutOf, daysBefore, emptyRows, luck, noteFact, type Rows } from './rows'
import { flagName, keepDiary, nameSomebody, sayConcern, talkAbout } from './studio'
import { type Stage, tellLife } from './tell-life'

const idOf = (world: World, { email }: { email: string }): string =>
  found(
    world.people.find(one => one.email === email),
    `person at ${email}`,
  ).id

const foundModules = (rows: Rows, hubId: string, now: Date, by: string): { moduleId: string; nextModuleId: string } => {
  const add = (name: string, purpose: string, phases: string[], state: string, days: number): string => {
    const createdAt = daysBefore(now, days)
    const id = luck.id(createdAt)
    const publishedAt = state === 'published' ? daysBefore(now, 30) : null
    rows.modules.push({
      id,
      hubId,
      name,
      purpose,
      phases,
      state,
      stateSince: publishedAt ?? createdAt,
      createdAt,
      publishedAt,
    })
    noteFact(
      rows,
      { type: 'module-made', hubId, subjectId: id },
      { at: createdAt, by, via: 'case-studies.make-module' },
    )
    return id
  }
  return {
    moduleId: add(
      'Working lives of Northmoor',
      'Eighteen people from the region, from a quarry to a courtroom door, on the same thirty questions.',
      ['ks3', 'ks4', 'post-16', 'adult'],
      'published',
      380,
    ),
    nextModuleId: add('Work you do not see', 'People whose work others walk past.', ['ks2', 'ks3'], 'assembling', 70),
  }
}

/** Everything of case studies in the demonstration's hub: who has told, who is telling, and who was asked. */
export const workingLives = (world: World, hubId: string): Rows => {
  const rows = emptyRows()
  const { now } = world
  const people = {
    nominator: '',
    coordinator: idOf(world, cast.morwenna),
    recordist: idOf(world, cast.hanno),
    editor: idOf(world, cast.effie),
  }
  const stage: Stage = {
    ...{ rows, now, hubId, people, colleague: idOf(world, cast.josie) },
    ...foundModules(rows, hubId, now, people.coordinator),
    employerCalled: name => world.employers.find(one => one.name === name && one.hubIds.includes(hubId)) ?? null,
  }
  const heard = []
  for (const told of library) {
    const { contribution, answers } = tellLife(stage, told)
    speakClips(stage, told.life.slug, answers)
    if (contribution.approvedAt) contribution.approvedCut = cutOf([...answers.values()])
    if (told.state === 'published') heard.push({ soc: told.life.soc, answers })
    if (told.state !== 'contributor-review') continue
    const remarked = [...answers.values()].find(({ status }) => status === 'answered')
    if (remarked)
      talkAbout(
        stage,
        remarked.id,
        ['contributor', 'Could the last sentence of this go? I said it before I thought.', 1],
        ['recordist', 'Of course. I have marked the part; tell me if it is the right one.', 1],
      )
  }
  const onTheWay = addNominees(stage)
  const called = (slug: string) => found(onTheWay.get(slug), `nominee called ${slug}`)
  keepDiary(stage, called('amrit-dosanjh'), called('maura-finnegan'))
  flagName(stage, called('rupa-chowdhury-bell'), 'Saltwyke Pharmacy')
  nameSomebody(stage, called('rupa-chowdhury-bell'), 'Meena', 'scan')
  nameSomebody(stage, called('rupa-chowdhury-bell'), 'My aunt', 'contributor')
  sayConcern(stage, called('ines-fallowfield'), idOf(world, cast.parveen))
  keepLessons(stage, heard)
  return rows
}
