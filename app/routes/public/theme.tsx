import { openPage, openSubmit, seeOther } from '~/http'
import { keepChoice } from '~/shell'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { ChooseTheme, wayBack } from './choices'

export const meta = titled(words => words.public.choices.theme.title)

export const loader = openPage(async () => ({}))

export const action = openSubmit({
  form: ChooseTheme,
  run: async (_actor, chosen) => ({ ok: true, value: chosen }),
  refusals: {},
  then: ({ theme, back }) => seeOther(wayBack(back), undefined, { 'set-cookie': keepChoice('theme', theme) }),
})

export default function Theme() {
  const { public: words } = useWords()
  return <Page {...words.choices.theme} />
}
