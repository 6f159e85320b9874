import { When } from '~/ui/when'
import { useWords } from '~/ui/words'

/** A day, and how far it is from today, in words. */
export const DayShown = ({ day, daysLeft }: { day: string | null; daysLeft: number | null }) => {
  const { list } = useWords().tracker
  if (day === null || daysLeft === null) return <>{list.noDay}</>
  const away = daysLeft === 0 ? list.today : daysLeft > 0 ? list.left(daysLeft) : list.passed(-daysLeft)
  return (
    <>
      <When at={day} form="short" /> <span className="tv-quiet">({away})</span>
    </>
  )
}
