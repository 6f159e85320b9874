import { planFileSchema } from '~/domain/plans'
import { download, openPage } from '~/http'

/** How a plan as data is built, for whoever reads one (JSON Schema). */
export const loader = openPage(async () =>
  download(JSON.stringify(planFileSchema(), null, 2), 'action-plan.schema.json', 'application/schema+json'),
)
