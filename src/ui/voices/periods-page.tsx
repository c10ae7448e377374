/** Within how many days voices are answered: what held, holds and will hold, and setting another from a day on. */
import type { AnswerPeriod } from '../../evidence/voice/answer-period.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { errorAt } from '../parts/field-problems.ts'
import { RadioGroup } from '../parts/radio-group.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { DeskFrame } from './desk-frame.tsx'

export interface PeriodsPageProps {
  readonly site: Site
  readonly today: string
  /** The earliest first. */
  readonly periods: readonly AnswerPeriod[]
  /** The first day another may begin. */
  readonly earliest: CalendarDate
  readonly maySet: boolean
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
}

const title = '回答の期限'
const fields = {
  'answer-period/day': 'from',
  'answer-period/too-early': 'from',
  'answer-period/days': 'days',
  'answer-period/publish': 'publishWithin',
  'answer-period/kept': 'keptYears',
  'answer-period/source': 'source',
}

export function PeriodsPage(props: PeriodsPageProps) {
  const { site, maySet, problems } = props
  return (
    <DeskFrame
      {...{ site, title, problems, fields }}
      refused="期限は変わっていません"
      lead="声は、届いた日に決まっていた期限で扱います。日数は、届いた日の翌日から数えます。"
    >
      <Periods {...props} />
      {maySet ? (
        <Setting {...props} />
      ) : (
        <p class="missing">期限を決めるのは、市全体の企画担当です。</p>
      )}
    </DeskFrame>
  )
}

function Periods({ site, today, periods, earliest, maySet }: PeriodsPageProps) {
  const current = periods.filter(({ from }) => from <= today).at(-1)
  const own = periods.slice(1)
  return (
    <TableRegion caption="期限の一覧" quietCaption>
      <thead>
        <tr>
          <th scope="col">いつ届いた声から</th>
          <th scope="col">回答</th>
          <th scope="col">期限の日が閉庁日のとき</th>
          <th scope="col">公表</th>
          <th scope="col">もとの声の保存</th>
          <th scope="col">よりどころ</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr>
            <th scope="row">
              {own.includes(period) ? formatDay(period.from, 'ja') : 'はじめから'}
              {period === current ? <span class="badge">いま</span> : null}
              {maySet && own.includes(period) && period.from >= earliest ? (
                <Removing site={site} period={period} />
              ) : null}
            </th>
            <td>
              {period.counts === 'days' ? '' : '開庁日で'}
              {period.days}日以内
            </td>
            <td>{period.onClosedDay === 'after' ? '次の開庁日まで' : 'その日のまま'}</td>
            <td>終わってから{period.publishWithin}日以内</td>
            <td>年度が終わってから{period.keptYears}年</td>
            <td>{period.source}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function Removing({ site, period }: { readonly site: Site; readonly period: AnswerPeriod }) {
  return (
    <form method="post" action={site.links.answerPeriods()}>
      <Submission />
      <input type="hidden" name="remove" value={period.from} />
      <button class="button button-outline button-small" type="submit">
        取りやめる
        <span class="visually-hidden">（{formatDay(period.from, 'ja')}から）</span>
      </button>
    </form>
  )
}

function Setting({ site, periods, earliest, problems, typed }: PeriodsPageProps) {
  const last = periods.at(-1)
  const field = (name: string, label: string, hint: string, before: string | number = '') => (
    <TextField
      id={name}
      name={name}
      label={label}
      hint={hint}
      value={typed[name] ?? String(before)}
      error={errorAt(problems, fields, name)}
      {...(name === 'from' ? { type: 'date' as const } : {})}
      required
    />
  )
  return (
    <section>
      <h2 id="set">新しい期限を決める</h2>
      <form class="narrow-form" method="post" action={site.links.answerPeriods()}>
        <Submission />
        {field(
          'from',
          'いつ届いた声から',
          `${formatDay(earliest, 'ja')}以後の日を選べます。もう届いた声の期限は変わりません。`,
        )}
        {field('days', '回答までの日数', '例：14', last?.days)}
        <RadioGroup
          name="counts"
          legend="日数の数え方"
          chosen={typed['counts'] ?? last?.counts ?? 'days'}
          choices={[
            { value: 'days', label: 'すべての日を数える' },
            { value: 'openDays', label: '開庁日だけを数える' },
          ]}
        />
        <RadioGroup
          name="onClosedDay"
          legend="期限の日が閉庁日のとき"
          chosen={typed['onClosedDay'] ?? last?.onClosedDay ?? 'after'}
          choices={[
            { value: 'after', label: '次の開庁日までとする' },
            { value: 'stays', label: 'その日のままとする' },
          ]}
        />
        {field(
          'publishWithin',
          '公表までの日数',
          'すべての質問が終わった日から数えます。',
          last?.publishWithin,
        )}
        {field(
          'keptYears',
          'もとの声を保存する年数',
          '届いた年度が終わってからの年数です。過ぎると、ことばと送った方を消します。',
          last?.keptYears,
        )}
        {field('source', 'よりどころ', '要綱や内規の名前と条')}
        <button class="button" type="submit">
          この期限に決める
        </button>
      </form>
    </section>
  )
}
