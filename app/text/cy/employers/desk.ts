import type { desk as English } from '../../en/employers/desk'
import { gwaith, gyda, mewnBrawddeg } from '../../welsh'

/** An employer’s landing page, and what is wrong in a form. */
export const desk: typeof English = {
  desk: {
    title: 'Eich desg',
    waiting: count =>
      count === 1
        ? 'Mae un ysgol yn aros am eich ateb'
        : count === 2
          ? 'Mae dwy ysgol yn aros am eich ateb'
          : `Mae ${count} ysgol yn aros am eich ateb`,
    brief: school => `Darllenwch beth mae ${school} am i ddysgwyr ei gael o’r cyfarfod`,
    evaluate: school => `Dywedwch sut aeth hi ${gyda(school)}`,
    draft: title => `Mae "${title}" yn ddrafft o hyd`,
    draftWhy: 'Nid oes neb arall yn ei weld nes i chi ei anfon at yr hyb.',
    update: title => `Mae angen edrych ar "${title}"`,
    updateWhy: 'Mae’r hyb yn gofyn i chi ei newid neu ei adnewyddu. Tan hynny nid yw’n dod â cheisiadau atoch.',
    noOffers: 'Dywedwch beth rydych yn ei gynnig, er mwyn i ysgolion ddod o hyd i chi',
    nothing: 'Nid oes angen dim gennych nawr',
    nothingText: 'Pan fydd ysgol yn gofyn am rywbeth rydych yn ei gynnig, bydd yn ymddangos yma.',
    coming: 'Ar y gweill',
    came: 'Beth ddaeth ohono',
    cameText: (times, learners, schools) =>
      `Y flwyddyn ysgol hon rydych wedi cwrdd â dysgwyr ${gwaith(times)}, tua ${learners} i gyd, mewn ${schools} ysgol neu goleg.`,
    cameOf: (kind, learners, questions) =>
      `${kind}, ${learners} dysgwr.${questions ? ` Gofynnwyd ${questions} cwestiwn.` : ''}`,
    needs: 'Beth sydd angen eich sylw',
    evaluateWhy: 'Tri chwestiwn byr. Mae’r ysgol yn ateb yr un rhai.',
    comingNothing: 'Nid oes dim wedi’i gytuno ar hyn o bryd. Pan fyddwch yn dweud ie wrth ysgol, bydd y diwrnod yma.',
    given: (times, most) => `Rhoddwyd ${times} o ${most} gwaith y flwyddyn ysgol hon`,
    allPast: 'Popeth y gofynnwyd i chi ei wneud ac a wnaethoch',
    allOffers: 'Popeth rydych yn ei gynnig',
    cameNothing: 'Dim eto y flwyddyn ysgol hon.',
    pausedUntil: day => `Mae ceisiadau wedi’u hoedi tan ${mewnBrawddeg(day)}.`,
    load: (asked, cap) => `Gofynnwyd i chi ${gwaith(asked)} y mis hwn. Eich terfyn yw ${cap}, pob hyb gyda’i gilydd.`,
  },
  errors: {
    'choose-time': 'Dewiswch amser',
    'choose-reason': 'Dewiswch reswm',
    'say-why': 'Dywedwch mewn ychydig eiriau pam',
    'ask-again-day': 'Rhowch y diwrnod y cawn ofyn eto ohono',
    'pause-day': 'Rhowch y diwrnod na ddylem ofyn tan hynny',
    'suggested-day': 'Rhowch y diwrnod rydych yn ei awgrymu',
    'choose-offer-kind': 'Dewiswch beth rydych yn ei gynnig',
    'offer-name-needed': 'Rhowch enw arno, megis "Diwrnod mewn becws"',
    'choose-sector': 'Dewiswch y math o waith',
    'choose-ages': 'Dewiswch o leiaf un grŵp oedran',
    'choose-safeguarding': 'Dewiswch sut mae eich pobl chi gyda dysgwyr',
    'choose-meeting': 'Dewiswch sut rydych yn cwrdd â dysgwyr',
    'group-number': 'Rhowch faint y grŵp mwyaf, o 1 i 1,000, megis 30',
    'times-number': 'Rhowch sawl gwaith y flwyddyn, o 1 i 200, megis 4',
    'lead-days-number': 'Rhowch sawl diwrnod ymlaen llaw mae angen i chi wybod, o 0 i 365, megis 20',
    'travel-number': 'Rhowch pa mor bell fyddech chi’n teithio mewn cilometrau, o 0 i 1,000, megis 25',
    'choose-languages': 'Dewiswch o leiaf un iaith',
    'say-what': 'Dywedwch beth ddylai newid',
    'schools-number': 'Rhowch nifer yr ysgolion y gallwch eu gweld bryd hynny, o 1 i 20',
  },
}
