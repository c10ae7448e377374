/** Who was asked and who answered, by group; the same table for the office and for everybody. */
import type { Response, ResponseRow } from '../../evidence/survey/response.ts'
import { printDecimal } from '../../lib/decimal.ts'
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
          ? response.rows.map((row) => <Line name={row.name} heads={heads} row={row} />)
          : null}
        <Line name={words.total} heads={heads} row={response.total} />
      </tbody>
    </TableRegion>
  )
}

function headsOf(words: Site['words']['survey']): readonly string[] {
  const { population, sent, undelivered, answered, unanswered, rate } = words
  return [population, sent, undelivered, answered, unanswered, rate]
}

interface LineProps {
  readonly name: string
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
      <th scope="row">{name}</th>
      {figures.map((figure, at) => (
        <td class="number" data-label={heads[at]}>
          {figure}
        </td>
      ))}
    </tr>
  )
}
