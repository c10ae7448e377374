/** `/about` */
import { AboutPage } from '../../ui/pages/about-page.tsx'
import { page } from '../respond.ts'
import type { Visit } from '../visit.ts'

export function about({ site }: Visit): Response {
  return page(<AboutPage site={site} />)
}
