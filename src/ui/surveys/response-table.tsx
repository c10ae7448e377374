/** Who was asked and who answered, by group; the same table for the office and for everybody. */
import {
  handedOut,
  type Response,
  type ResponseRow,
  withoutStratum,
} from '../../evidence/survey/response.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { languageOf } from '../language-of.ts'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { formatCount } from './question-tables.tsx'

interface ResponseTableProps {
  readonly site: Site
  readonly response: Response
}

export function ResponseTable({ site, response }: ResponseTableProps) {
  const words = site.words.survey
  const heads = headsOf(words)
  const several = response.rows.length > 1
  return (
    <TableRegion caption={words.response} quietCaption stacks>
      <thead>
        <tr>
          <th scope="col">{words.stratum}</th>
          {heads.map((head) => (
            <th scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {several
          ? response.rows.map((row) => <Line name={nameOf(site, row)} heads={heads} row={row} />)
          : null}
        <Line name={{ text: words.total }} heads={heads} row={response.total} />
      </tbody>
    </TableRegion>
  )
}

/** A stratum has the name its survey gave it; the two that none gave are said in the language of the page. */
function nameOf({ words, language }: Site, { name }: ResponseRow): Name {
  const { survey } = words
  if (name === handedOut) return { text: survey.handedOut }
  if (name === withoutStratum) return { text: survey.none }
  return { text: name, lang: languageOf(name, language) }
}

function headsOf(words: Site['words']['survey']): readonly string[] {
  const { population, sent, undelivered, answered, unanswered, rate } = words
  return [population, sent, undelivered, answered, unanswered, rate]
}

interface Name {
  readonly text: string
  readonly lang?: 'ja' | undefined
}

interface LineProps {
  readonly name: Name
  readonly heads: readonly string[]
  readonly row: ResponseRow
}

function Line({ name, heads, row }: LineProps) {
  const { population, sent, undelivered, answered, unanswered, rate } = row
  const figures = [
    population === null ? '—' : formatCount(population),
    ...[sent, undelivered, answered, unanswered].map(formatCount),
    rate === null ? '—' : `${printDecimal(rate)}%`,
  ]
  return (
    <tr>
      <th scope="row" lang={name.lang}>
        {name.text}
      </th>
      {figures.map((figure, at) => (
        <td class="number" data-label={heads[at]}>
          {figure}
        </td>
      ))}
    </tr>
  )
}
