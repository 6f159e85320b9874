import type { HubRequest } from '~/domain/encounters'
import { ButtonLink } from '~/ui/button'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'

const asking: readonly string[] = ['triaged', 'routing', 'offered', 'unfilled', 'cancelled-by-employer']

/** What a coordinator may do with the request as it stands; a move the lifecycle does not give is not shown. */
export const RequestActions = ({ request }: { request: HubRequest }) => {
  const { coordinator } = useWords()
  const words = coordinator.actions
  const { moves, saidYes } = request
  const here = `/board/${request.id}`
  const link = (href: string, text: string) => (
    <li>
      <a className="govuk-link" href={href}>
        {text}
      </a>
    </li>
  )
  return (
    <>
      {moves.includes('triage') && <ButtonLink href={`${here}/triage`}>{words.triage}</ButtonLink>}
      {request.state === 'unfilled' && <PostButton action={`${here}/look-again`}>{words.lookAgain}</PostButton>}
      {moves.includes('settle') && saidYes > 0 && (
        <PostButton action={`${here}/settle`}>{words.settle(saidYes)}</PostButton>
      )}
      <ul className="govuk-list">
        {asking.includes(request.state) && request.seatsLeft > 0 && link(`${here}/ask`, words.ask)}
        {moves.includes('merge') && link(`${here}/merge`, words.merge)}
        {moves.includes('decline') && link(`${here}/decline`, words.decline)}
        {moves.includes('cancel') && link(`${here}/cancel`, words.cancel)}
      </ul>
    </>
  )
}
