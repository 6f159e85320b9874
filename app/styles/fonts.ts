import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import type { Language } from '~/text'

/** The fonts a page of this language surely needs. Welsh has ŵ and ŷ, which stand in the extended file. */
export const fontsFor = (language: Language): string[] => (language === 'cy' ? [latin, latinExtended] : [latin])
