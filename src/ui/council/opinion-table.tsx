/** Opinions that wait, for the office: by day, with who owns each; late ones say so in words. */
import { opinionStageNames } from '../../evidence/council/opinion.ts'
import { opinionNumber } from '../../evidence/council/public-opinion.ts'
import type { Opinion } from '../../evidence/council/records.ts'
import { formatDay } from '../format/day.ts'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

interface OpinionTableProps {
  readonly site: Site
  readonly opinions: readonly Opinion[]
  readonly today: string
}

export function OpinionTable({ site, opinions, today }: OpinionTableProps) {
  const byDay = opinions.toSorted((a, b) => a.due.localeCompare(b.due))
  return (
    <TableRegion caption="期限の近い順">
      <thead>
        <tr>
          <th scope="col">期限</th>
          <th scope="col">意見</th>
          <th scope="col">状態</th>
          <th scope="col">担当</th>
        </tr>
      </thead>
      <tbody>
        {byDay.map((opinion) => (
          <tr>
            <td>
              {formatDay(opinion.due, 'ja')}
              {opinion.due < today ? <strong>（過ぎています）</strong> : null}
            </td>
            <th scope="row">
              <a href={site.links.opinionWork(opinion.id)}>{opinion.summary}</a>{' '}
              <span class="label">{opinionNumber(opinion)}</span>
            </th>
            <td>{opinionStageNames[opinion.stage]}</td>
            <td>{opinion.owner.section}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
