import { InsetText } from '~/ui/notices'
import { useWords } from '~/ui/words'

/** What opens once the talk is noted, with the way there. */
export const AfterTalk = () => {
  const { canvas, discuss } = useWords().exploration
  return (
    <InsetText>
      {canvas.locked}{' '}
      <a className="govuk-link" href="/explore/discuss">
        {discuss.title}
      </a>
    </InsetText>
  )
}
