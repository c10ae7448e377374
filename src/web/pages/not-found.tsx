/** 404: nothing stands at this address. */
import { ErrorPage } from '../../ui/pages/error-page.tsx'
import type { Site } from '../../ui/site.ts'
import { page } from '../respond.ts'

export function notFound(site: Site): Response {
  const words = site.words.errors
  return page(
    <ErrorPage
      site={site}
      title={words.notFoundTitle}
      text={[words.notFound, words.notFoundWhat]}
      kept={null}
      search
    />,
    { status: 404 },
  )
}
