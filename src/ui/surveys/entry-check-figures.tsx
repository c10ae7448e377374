/** How well sheets on paper were typed, as comparing two entries showed it: always with how many were compared. */
import { type EntryCheck, errorRatesOf, secondShareOf } from '../../evidence/survey/paper-entry.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { type Decimal, printDecimal } from '../../lib/decimal.ts'
import { TableRegion } from '../parts/table-region.tsx'
import { formatCount } from './question-tables.tsx'

interface EntryCheckFiguresProps {
  readonly survey: Survey
  readonly check: EntryCheck
  /** Sheets that came in on paper, compared or not. */
  readonly paper: number
}

export function EntryCheckFigures({ survey, check, paper }: EntryCheckFiguresProps) {
  const share = secondShareOf(survey.definition)
  if (share === 0) return null
  if (check.sheets === 0 && check.invalid === 0) return <p>比べ終わった紙はまだありません。</p>
  const rates = errorRatesOf(check, share, paper)
  const { interval } = rates
  const rows: readonly (readonly [string, number, number, Decimal | null])[] = [
    ['1回目の入力の誤り（設問）', check.firstWrong, check.questions, rates.questions],
    ['1回目の入力に誤りのあった紙', check.wrongSheets, check.sheets, rates.sheets],
  ]
  return (
    <>
      <TableRegion caption="入力の誤り">
        <thead>
          <tr>
            <th scope="col">何を数えたか</th>
            <th scope="col" class="number">
              誤り
            </th>
            <th scope="col" class="number">
              比べた数（n）
            </th>
            <th scope="col" class="number">
              割合（%）
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, k, n, rate]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{formatCount(k)}</td>
              <td class="number">{formatCount(n)}</td>
              <td class="number">{rate === null ? '—' : printDecimal(rate)}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <ul class="plain-list">
        {interval === null ? null : (
          <li>
            入力した紙のすべてでみると、誤りのある紙は95%の範囲で{percent(interval.lower)}から
            {percent(interval.upper)}%です（抜き取った紙からの推計）。
          </li>
        )}
        <li>
          二つの入力が食い違った設問は{formatCount(check.differing)}
          か所で、2回目が誤りだったのは{formatCount(check.secondWrong)}か所です。
        </li>
        {check.samePerson === 0 ? null : (
          <li>{formatCount(check.samePerson)}枚は、同じ人が2回入力しました。</li>
        )}
        {check.invalid === 0 ? null : <li>無効票は{formatCount(check.invalid)}枚です。</li>}
      </ul>
    </>
  )
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
