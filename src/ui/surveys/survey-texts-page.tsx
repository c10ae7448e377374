/** What was written freely to one question, in no order and tied to nothing; for the office only. */
import type { Survey } from '../../evidence/survey/survey.ts'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'
import { surveyCrumbs } from './survey-crumbs.ts'

interface SurveyTextsPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly position: number
  readonly texts: readonly { readonly id: string; readonly body: string }[]
  readonly more: boolean
}

export function SurveyTextsPage({ site, survey, position, texts, more }: SurveyTextsPageProps) {
  const asked = survey.definition.questions.find((each) => each.position === position)
  const title = `問${position}に書かれた内容`
  const last = texts.at(-1)
  return (
    <Layout site={site} title={title} crumbs={surveyCrumbs(site, survey, title)}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{asked?.version.wording.ja}</p>
        <p>
          並び順に意味はありません。ほかの答えとは結びつきません。個人が分かる内容は、外に出さないでください。
        </p>
      </header>
      {texts.length === 0 ? (
        <p class="missing">書かれた内容はありません。</p>
      ) : (
        <ul class="free-texts">
          {texts.map(({ body }) => (
            <li>{body}</li>
          ))}
        </ul>
      )}
      {more && last !== undefined ? (
        <p>
          <a href={site.links.surveyTexts(survey.id, position, last.id)}>続きを読む</a>
        </p>
      ) : null}
    </Layout>
  )
}
