/** The result of one question: chart beside table, then by groups, then over the waves. */
import {
  lacksWeightedNumbers,
  type QuestionResult,
  type ResultCell,
  type ResultRow,
  type SurveyResult,
} from '../../evidence/survey/result.ts'
import { isPassedOver } from '../../evidence/survey/why-unweighted.ts'
import { say } from '../../evidence/survey/wording.ts'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { NumberFigures } from './number-figures.tsx'
import { ShareBars } from './share-bars.tsx'
import { RangeHead, ShareRange } from './share-range.tsx'

interface QuestionProps {
  readonly site: Site
  readonly question: QuestionResult
}

export function formatCount(n: number): string {
  return n.toLocaleString('ja-JP')
}

interface QuestionTableProps extends QuestionProps {
  /** Whose question it is. */
  readonly result: SurveyResult
}

export function QuestionTable({ site, question, result }: QuestionTableProps) {
  const { survey: words, bracketed } = site.words
  const { rows, n, kind } = question
  const title = say(question.wording, site.language)
  if (kind === 'text') return <p class="missing">{words.freeText}</p>
  if (n === null) return <p class="missing">{words.tooFew}</p>
  const caption = `${words.question(question.position)}${bracketed(`n=${formatCount(n)}`)}`
  if (kind === 'number') {
    return (
      <div class="question-numbers">
        <NumberFigures site={site} question={question} caption={caption} />
        {lacksWeightedNumbers(question) ? (
          <p class="question-rest">{words.numbersUnweighted}</p>
        ) : null}
        <QuestionRest site={site} question={question} />
      </div>
    )
  }
  const ranged = rows.some(({ interval }) => interval !== null)
  const weighted = rows.some((row) => row.weighted !== null)
  const isRangedAsCounted = rows.some((row) => row.interval !== null && row.weighted === null)
  const bars = rows.map((row) => ({
    label: say(row.wording, site.language),
    share: numberOf(row.weighted ?? row.share),
    low: numberOf(row.interval?.low ?? null),
    high: numberOf(row.interval?.high ?? null),
  }))
  return (
    <div class="question-result">
      <div class="question-chart">
        <ShareBars label={words.chart(title)} bars={bars} />
      </div>
      <TableRegion caption={caption}>
        <thead>
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col" class="number">
              {words.count}
            </th>
            <th scope="col" class="number">
              {words.share} %{isRangedAsCounted ? <RangeHead site={site} /> : null}
            </th>
            {weighted ? (
              <th scope="col" class="number">
                {words.weighted} %{ranged ? <RangeHead site={site} /> : null}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                {row.code} {say(row.wording, site.language)}
              </th>
              <td class="number">{row.count === null ? words.masked : formatCount(row.count)}</td>
              <td class="number">
                {row.share ?? words.masked}
                <ShareRange interval={row.weighted === null ? row.interval : null} />
              </td>
              {weighted ? (
                <td class="number">
                  {weightedText(row, words.masked)}
                  <ShareRange interval={row.weighted === null ? null : row.interval} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      {isPassedOver(question, result) ? (
        <p class="question-rest">{words.sharesUnweighted}</p>
      ) : null}
      <QuestionRest site={site} question={question} />
    </div>
  )
}

function QuestionRest({
  site: { words },
  question: { noAnswer, notAsked, version, certainty },
}: QuestionProps) {
  const { survey } = words
  return (
    <p class="question-rest">
      {survey.noAnswer(formatCount(noAnswer))}
      {notAsked > 0 ? ` · ${survey.notAsked(formatCount(notAsked))}` : ''} ·{' '}
      {survey.version(version)}
      {certainty == null
        ? ''
        : ` · ${survey.rests(formatCount(certainty.n), formatCount(certainty.effective))}`}
    </p>
  )
}

function weightedText({ count, weighted }: ResultRow, masked: string): string {
  return weighted ?? (count === null ? masked : '—')
}

export function BrokenDownTables({ site, question }: QuestionProps) {
  const words = site.words.survey
  return (
    <>
      {question.tables.map(({ by, name, groups }) => (
        <details class="broken-down">
          <summary>{words.brokenDown(name, by)}</summary>
          <TableRegion caption={`${words.question(question.position)} × ${words.question(by)}`}>
            <thead>
              <tr>
                <th scope="col">{words.group}</th>
                <th scope="col" class="number">
                  n
                </th>
                {question.rows.map(({ code, wording }) => (
                  <th scope="col" class="number cell-head">
                    {code} {say(wording, site.language)} %
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr>
                  <th scope="row">{say(group.wording, site.language)}</th>
                  <td class="number">{group.n === null ? words.masked : formatCount(group.n)}</td>
                  {group.cells.map((cell) => (
                    <td class="number">{cellText(cell, words.masked)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </TableRegion>
        </details>
      ))}
    </>
  )
}

function cellText({ count, share }: ResultCell, masked: string): string {
  if (count === null) return masked
  return share === null ? '—' : `${share} (${formatCount(count)})`
}

export function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text)
}
