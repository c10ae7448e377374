/** `/glossary` */
import { GlossaryPage } from '../../ui/pages/glossary-page.tsx'
import { page } from '../respond.ts'
import type { Visit } from '../visit.ts'

export function glossary({ site }: Visit): Response {
  return page(<GlossaryPage site={site} />)
}
