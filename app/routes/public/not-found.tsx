import { openPage } from '~/http'

/** Any address that is none of ours. It has a page's frame all the same, so that people find their way back. */
export const loader = openPage(async () => null)

export default function NotFound() {
  return null
}
