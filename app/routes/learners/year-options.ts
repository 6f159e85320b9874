import { useYear } from '../in-class/taught-words'

/** Every year group a learner can be in. */
export const useYearOptions = () => {
  const year = useYear()
  return Array.from({ length: 15 }, (_, one) => ({ value: String(one), text: year(one) }))
}
