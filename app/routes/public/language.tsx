import { chooseLanguage } from '~/domain/network'
import { openPage, openSubmit, seeOther } from '~/http'
import { keepChoice } from '~/shell'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { ChooseLanguage, wayBack } from './choices'

export const meta = titled(words => words.public.choices.language.title)

export const loader = openPage(async () => ({}))

export const action = openSubmit({
  form: ChooseLanguage,
  run: async (actor, chosen) => {
    const kept = actor ? await chooseLanguage(actor, chosen) : null
    return kept && !kept.ok ? kept : { ok: true, value: chosen }
  },
  refusals: {},
  then: ({ language, back }) => seeOther(wayBack(back), undefined, { 'set-cookie': keepChoice('language', language) }),
})

export default function Language() {
  const { public: words } = useWords()
  return <Page {...words.choices.language} />
}
