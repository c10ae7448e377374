/** The way back up from the office's pages of one survey. */
import type { Survey } from '../../evidence/survey/survey.ts'
import type { Crumb } from '../parts/breadcrumbs.tsx'
import type { Site } from '../site.ts'

export function surveyCrumbs(
  { links }: Site,
  survey: Pick<Survey, 'id' | 'definition'>,
  title: string | null,
): readonly Crumb[] {
  const name = survey.definition.title.ja
  return [
    { text: 'アンケートの仕事', href: links.surveyWork() },
    { text: name, href: title === null ? null : links.surveyAtWork(survey.id) },
    ...(title === null ? [] : [{ text: title, href: null }]),
  ]
}
