/** Members with what the ordinance asks to be published: kind of seat, who recommended them, their term. */
import type { Seat } from '../../evidence/council/seat.ts'
import type { CouncilRules } from '../../plan/council-rules.ts'
import { formatDay } from '../format/day.ts'
import { Original } from '../parts/original.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'

interface SeatTableProps {
  readonly site: Site
  readonly caption: string
  /** `term`: the member's nth in a row, where known. */
  readonly seats: readonly (Seat & { readonly term?: number })[]
  readonly rules: Pick<CouncilRules, 'seats'>
  /** Where what was typed wrongly is set right; left out where nobody may. */
  readonly mendAt?: (seat: Seat) => string
}

export function SeatTable({ site, caption, seats, rules, mendAt }: SeatTableProps) {
  const words = councilWords(site.language)
  return (
    <TableRegion caption={caption}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.seat}</th>
          <th scope="col">{words.recommendedBy}</th>
          <th scope="col">{words.term}</th>
          {mendAt === undefined ? null : <th scope="col">登録</th>}
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr>
            <th scope="row">
              <Original site={site} text={seat.memberName} />
            </th>
            <td>{seatName(site, rules, seat.kind)}</td>
            <td>
              <Original site={site} text={seat.recommendedBy} />
            </td>
            <td>
              {formatDay(seat.from, site.language)}～
              {formatDay(seat.endedOn ?? seat.until, site.language)}
              {seat.term === undefined ? null : ` ${words.termNumber(seat.term)}`}
            </td>
            {mendAt === undefined ? null : (
              <td>
                <a href={mendAt(seat)} aria-label={`${seat.memberName}さんの登録を直す`}>
                  直す
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

export function seatName(
  { language }: Pick<Site, 'language'>,
  { seats }: Pick<CouncilRules, 'seats'>,
  kind: string,
): string {
  const found = seats.find((each) => each.kind === kind)
  if (found === undefined) return kind
  return language === 'en' ? found.nameEnglish : found.name
}
