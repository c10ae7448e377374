/** Mean and median of a question that asks for a number, as counted and weighted, with the range of the mean under it. */
import type { QuestionResult } from '../../evidence/survey/result.ts'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { RangeHead, ShareRange } from './share-range.tsx'

interface NumberFiguresProps {
  readonly site: Site
  readonly question: QuestionResult
  readonly caption: string
}

export function NumberFigures({ site, question, caption }: NumberFiguresProps) {
  const words = site.words.survey
  const { mean, median, meanInterval = null, weightedNumbers: weighted } = question
  const head = meanInterval === null ? null : <RangeHead site={site} />
  return (
    <TableRegion caption={caption}>
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col" class="number">
            {weighted == null ? words.value : words.asCounted}
            {weighted == null ? head : null}
          </th>
          {weighted == null ? null : (
            <th scope="col" class="number">
              {words.weighted}
              {head}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.mean}</th>
          <td class="number">
            {mean ?? '—'}
            <ShareRange interval={weighted == null ? meanInterval : null} />
          </td>
          {weighted == null ? null : (
            <td class="number">
              {weighted.mean}
              <ShareRange interval={meanInterval} />
            </td>
          )}
        </tr>
        <tr>
          <th scope="row">{words.median}</th>
          <td class="number">{median ?? '—'}</td>
          {weighted == null ? null : <td class="number">{weighted.median}</td>}
        </tr>
      </tbody>
    </TableRegion>
  )
}
