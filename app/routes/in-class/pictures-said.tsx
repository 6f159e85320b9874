import { pictures } from '~/domain/lessons/forms'
import { useWords } from '~/ui/words'

/** A row of pictures, each with its name beneath. */
export const PicturesSaid = ({ row }: { row: readonly number[] }) => {
  const { inClass } = useWords()
  return (
    <ul className="tv-pictures">
      {row.map(place => (
        <li key={place}>
          <span aria-hidden="true" className="tv-pictures__one">
            {pictures[place]}
          </span>
          <span>{inClass.pictures[place]}</span>
        </li>
      ))}
    </ul>
  )
}

/** The pictures to choose from, each with its name. */
export const usePictureOptions = () => {
  const { inClass } = useWords()
  return pictures.map((picture, place) => ({ value: String(place), text: `${picture} ${inClass.pictures[place]}` }))
}
