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
  const several = response.rows.length > 1
  return (
    <TableRegion caption={words.response} quietCaption>
      <thead>
        <tr>
          <th scope="col">{words.stratum}</th>
          {headsOf(words).map((head) => (
            <th scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {several ? response.rows.map((row) => <Line name={row.name} row={row} />) : null}
        <Line name={words.total} row={response.total} />
      </tbody>
    </TableRegion>
  )
}

function headsOf(words: Site['words']['survey']): readonly string[] {
  const { population, sent, undelivered, answered, unanswered, rate } = words
  return [population, sent, undelivered, answered, unanswered, rate]
}

function Line({ name, row }: { readonly name: string; readonly row: ResponseRow }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{row.population === null ? '—' : formatCount(row.population)}</td>
      <td class="number">{formatCount(row.sent)}</td>
      <td class="number">{formatCount(row.undelivered)}</td>
      <td class="number">{formatCount(row.answered)}</td>
      <td class="number">{formatCount(row.unanswered)}</td>
      <td class="number">{row.rate === null ? '—' : `${printDecimal(row.rate)}%`}</td>
    </tr>
  )
}
