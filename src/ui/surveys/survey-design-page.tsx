/** Everything about a survey that is decided before it opens, but for its questions. */
import type { AskedQuestion, Survey } from '../../evidence/survey/survey.ts'
import { kindFacts, surveyKinds } from '../../evidence/survey/survey-kind.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { Lines } from './question-fields.tsx'
import { surveyCrumbs } from './survey-crumbs.ts'

interface SurveyDesignPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly mayWrite: boolean
  readonly typed: (name: string) => string
  readonly problems: readonly Problem[]
}

const fields: FieldOfProblem = {
  'survey/title': 'title',
  'survey/series': 'series',
  'survey/opens-on': 'opensOn',
  'survey/closes-on': 'closesOn',
  'survey/keep-until': 'keepUntil',
  'survey/strata': 'strata',
  'survey/second-entry': 'paperShare',
  'survey/population': 'population',
  'survey/weighting': 'weightPopulations',
  'survey/mask': 'maskBelow',
}

export function SurveyDesignPage(props: SurveyDesignPageProps) {
  const { site, survey, mayWrite, typed, problems } = props
  const title = '調査の設計'
  const at = (field: string) => errorAt(problems, fields, field)
  const text = (id: string, label: string, more: { hint?: string; type?: 'date' } = {}) => (
    <TextField id={id} name={id} label={label} value={typed(id)} error={at(id)} {...more} />
  )
  const frozen = survey.state !== 'planned'
  const asked = survey.definition.questions.filter(
    ({ version, breakdown }) => version.kind === 'single' && breakdown,
  )
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? title : `エラー：${title}`}
      crumbs={surveyCrumbs(site, survey, title)}
    >
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      {frozen ? (
        <Notification kind="information" title="受付を始めたので、設計は変えられません。" />
      ) : null}
      {mayWrite || frozen ? null : (
        <Notification
          kind="information"
          title="設計を変えられるのは、この所属を受け持つ担当者・課長・区長・企画担当です。"
        />
      )}
      <ErrorSummary title="入力を確かめてください" errors={summaryOf(problems, fields)} />
      <form method="post" action={site.links.surveyDesign(survey.id)} novalidate>
        <fieldset class="form-whole" disabled={frozen || !mayWrite}>
          <h2>名前とあいさつ</h2>
          {text('title', '名前')}
          {text('titleEasy', '名前（やさしい日本語）')}
          {text('titleEnglish', '名前（英語）')}
          {text('series', 'シリーズ', { hint: '同じ名前の回どうしを比べます。' })}
          <Lines
            id="introduction"
            label="あいさつ"
            rows={4}
            value={typed('introduction')}
            hint="だれが、何のために尋ね、回答をどう扱うかを書きます。手紙にも印刷します。"
          />
          <Lines
            id="introductionEasy"
            label="あいさつ（やさしい日本語）"
            rows={3}
            value={typed('introductionEasy')}
          />
          <Lines
            id="introductionEnglish"
            label="あいさつ（英語）"
            rows={3}
            value={typed('introductionEnglish')}
          />
          <h2>期間</h2>
          {text('opensOn', '開始日', { type: 'date' })}
          {text('closesOn', '締切日', { type: 'date' })}
          {text('keepUntil', '名簿を消す日', {
            type: 'date',
            hint: 'この日を過ぎると、氏名・住所・回答番号を自動で消します。',
          })}
          <h2>対象と選び方</h2>
          <SelectField
            id="kind"
            name="kind"
            label="対象"
            chosen={typed('kind')}
            choices={surveyKinds.map((kind) => ({ value: kind, label: kindFacts[kind].name }))}
            hint="標本誤差を示すのは、無作為抽出のときだけです。"
          />
          {text('population', '母集団の人数（N）')}
          {text('frame', '選び方', { hint: '例：住民基本台帳から18歳以上を無作為抽出' })}
          {text('method', '方法', {
            hint: '例：郵送で依頼し、郵送とウェブで回答。変わると推移の線が切れます。',
          })}
          <Lines
            id="strata"
            label="層"
            rows={Math.max(4, linesIn(typed('strata')))}
            value={typed('strata')}
            hint="層に分けて選ぶとき、1行に1つ「記号,名前,人数」と書きます。"
            error={at('strata')}
          />
          <h2>紙の回答の入力</h2>
          <SelectField
            id="paperEntry"
            name="paperEntry"
            label="何回入力するか"
            chosen={typed('paperEntry')}
            choices={[
              { value: 'once', label: '1回' },
              { value: 'twice', label: 'すべて2回（比べて、食い違いを紙で確かめる）' },
              { value: 'sample', label: '一部を抜き取って2回（誤りの割合を調べる）' },
            ]}
            hint="2回目は、1回目とは別の人が入力します。"
          />
          {text('paperShare', '抜き取る割合（%）', {
            hint: '「一部を抜き取って2回」のときに、1から99までの整数で書きます。',
          })}
          <h2>集計</h2>
          {text('maskBelow', '秘匿する人数', {
            hint: 'この人数に満たない数を公表しません。0なら秘匿しません。',
          })}
          <SelectField
            id="weightQuestion"
            name="weightQuestion"
            label="重みをつける設問"
            none="重みをつけない"
            chosen={typed('weightQuestion')}
            choices={asked.map(({ position, version }) => ({
              value: String(position),
              label: `問${position} ${version.name}`,
            }))}
            hint={
              asked.length === 0
                ? '「設問」で、「一つ選ぶ」設問にクロス集計の軸の印を付けると、ここで選べます。'
                : 'クロス集計の軸にした設問から選びます。'
            }
          />
          <Lines
            id="weightPopulations"
            label="選択肢ごとの実際の人数"
            rows={Math.max(4, linesIn(typed('weightPopulations')))}
            value={typed('weightPopulations')}
            hint={['1行に1つ「選択肢の番号,人数」と書きます。', ...asked.map(optionsOf)].join('　')}
            error={at('weightPopulations')}
          />
        </fieldset>
        {mayWrite && !frozen ? (
          <button class="button" type="submit">
            保存する
          </button>
        ) : null}
      </form>
    </Layout>
  )
}

/** The numbers that people are written to: 問1は、1 18～39歳、2 40～64歳。 */
function optionsOf({ position, version }: AskedQuestion): string {
  const options = version.options.map(({ code, wording }) => `${code} ${wording.ja}`)
  return `問${position}は、${options.join('、')}。`
}

function linesIn(text: string): number {
  return text.split('\n').length
}
