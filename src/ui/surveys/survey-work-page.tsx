/** The surveys of one's offices, newest first, and the form that begins another. */

import { type CountingFailure, waitsForSomebody } from '../../evidence/survey/counting.ts'
import { kindFacts, surveyKinds } from '../../evidence/survey/survey-kind.ts'
import { surveyStateNames } from '../../evidence/survey/survey-state.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { formatCount } from './question-tables.tsx'
import type { SurveyEntry } from './surveys-page.tsx'

interface SurveyWorkPageProps {
  readonly site: Site
  readonly offices: readonly Office[]
  readonly surveys: readonly (SurveyEntry & { readonly failure: CountingFailure | null })[]
  readonly years: readonly number[]
  readonly typed: (name: string) => string
  readonly problems: readonly Problem[]
}

const fields: FieldOfProblem = {
  'survey/title': 'title',
  'survey/series': 'series',
  'survey/opens-on': 'opensOn',
  'survey/closes-on': 'closesOn',
  'survey/office': 'office',
  'survey/from': 'from',
}

export function SurveyWorkPage(props: SurveyWorkPageProps) {
  const { site, offices, surveys, problems } = props
  const title = 'アンケートの仕事'
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={[{ text: title, href: null }]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          設問を決め、対象者に手紙を送り、回答を集めて、締め切ったあとに公表します。
        </p>
      </header>
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      {surveys.length === 0 ? (
        <p class="missing">アンケートはまだありません。下の欄から始めてください。</p>
      ) : (
        <TableRegion caption="アンケートの一覧" quietCaption>
          <thead>
            <tr>
              <th scope="col">アンケート</th>
              <th scope="col">状態</th>
              <th scope="col">締切</th>
              <th scope="col" class="number">
                回答
              </th>
            </tr>
          </thead>
          <tbody>
            {surveys.map(({ id, definition, state, officeName, answers, failure }) => (
              <tr>
                <th scope="row">
                  <a href={site.links.surveyAtWork(id)}>{definition.title.ja}</a>
                  <br />
                  <span class="quiet">
                    {officeName} · {formatYear(definition.fiscalYear, 'ja')} ·{' '}
                    {kindFacts[definition.kind].name}
                  </span>
                </th>
                <td>
                  {surveyStateNames[state]}
                  {failure !== null && waitsForSomebody(failure) ? (
                    <>
                      <br />
                      <strong>集計が止まっています</strong>
                    </>
                  ) : null}
                </td>
                <td>{formatDay(definition.closesOn, 'ja')}</td>
                <td class="number">{answers === null ? '—' : formatCount(answers)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {offices.length === 0 ? null : (
        <>
          <h2>設問</h2>
          <ul class="plain-links">
            {offices.map(({ code, name }) => (
              <li>
                <a href={site.links.questionBank(code)}>{name}の設問集</a>
              </li>
            ))}
          </ul>
          <Beginning {...props} />
        </>
      )}
    </Layout>
  )
}

function Beginning({ site, offices, surveys, years, typed, problems }: SurveyWorkPageProps) {
  const at = (field: string) => errorAt(problems, fields, field)
  return (
    <section>
      <h2>アンケートを始める準備</h2>
      <form method="post" action={site.links.surveyWork()} novalidate>
        <Submission />
        <SelectField
          id="office"
          name="office"
          label="所属"
          chosen={typed('office')}
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
          error={at('office')}
        />
        <TextField
          id="title"
          name="title"
          label="名前"
          value={typed('title')}
          error={at('title')}
          required
        />
        <TextField
          id="series"
          name="series"
          label="シリーズ"
          hint="同じ名前の回どうしを比べます（例：区民アンケート）。"
          value={typed('series')}
          error={at('series')}
          required
        />
        <SelectField
          id="kind"
          name="kind"
          label="対象"
          chosen={typed('kind')}
          choices={surveyKinds.map((kind) => ({ value: kind, label: kindFacts[kind].name }))}
        />
        <SelectField
          id="fiscalYear"
          name="fiscalYear"
          label="年度"
          chosen={typed('fiscalYear')}
          choices={years.map((year) => ({ value: String(year), label: `${year}年度` }))}
        />
        <TextField
          id="opensOn"
          name="opensOn"
          label="開始日"
          type="date"
          value={typed('opensOn')}
          error={at('opensOn')}
          required
        />
        <TextField
          id="closesOn"
          name="closesOn"
          label="締切日"
          type="date"
          value={typed('closesOn')}
          error={at('closesOn')}
          required
        />
        <SelectField
          id="from"
          name="from"
          label="設問を写す元"
          none="写さない"
          hint="前の回の設問を、今の文で写します。"
          chosen={typed('from')}
          choices={surveys.map(({ id, definition }) => ({
            value: id,
            label: `${definition.title.ja}（${definition.fiscalYear}年度）`,
          }))}
          error={at('from')}
        />
        <button class="button" type="submit">
          準備を始める
        </button>
      </form>
    </section>
  )
}
