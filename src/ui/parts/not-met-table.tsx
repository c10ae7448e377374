/** The initiatives of a year that were not met, cannot be judged or are told otherwise by their office, each with why. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { officeName } from '../office-name.ts'
import type { Site } from '../site.ts'
import { sheetStanding } from '../standing.ts'
import { titleOf } from '../title-of.ts'
import { DeclaredVerdict } from './declared-verdict.tsx'
import { Original } from './original.tsx'
import { OutcomeSign } from './outcome-sign.tsx'
import { TableRegion } from './table-region.tsx'
import { TargetReason } from './target-reason.tsx'

interface NotMetTableProps {
  readonly site: Site
  /** As they shall stand. */
  readonly sheets: readonly JudgedSheet[]
}

export function NotMetTable({ site, sheets }: NotMetTableProps) {
  const words = site.words.comparison
  return (
    <TableRegion caption={words.notMet} quietCaption stacks>
      <thead>
        <tr>
          {[words.initiative, words.office, words.outcome, words.declared, words.why].map(
            (head) => (
              <th scope="col">{head}</th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {sheets.map((judged) => (
          <NotMetRow site={site} judged={judged} />
        ))}
      </tbody>
    </TableRegion>
  )
}

interface NotMetRowProps {
  readonly site: Site
  readonly judged: JudgedSheet
}

function NotMetRow({ site, judged }: NotMetRowProps) {
  const words = site.words.comparison
  const { office, sheet, judgement } = judged
  return (
    <tr>
      <th scope="row">
        <a href={site.links.sheet(judged.id)}>
          <Original site={site} text={titleOf(site, judged)} />
        </a>
      </th>
      <td data-label={words.office}>{officeName(site, office)}</td>
      <td data-label={words.outcome}>
        <OutcomeSign site={site} standing={sheetStanding(judgement)} />
      </td>
      <td data-label={words.declared}>
        <DeclaredVerdict site={site} declared={sheet.selfEvaluation?.verdict.value ?? null} />
        {judgement?.agrees === false ? (
          <span class="differs">
            <span aria-hidden="true">！</span>
            {site.words.sheet.differs}
          </span>
        ) : null}
      </td>
      <td data-label={words.why}>
        <Reasons site={site} judged={judged} />
      </td>
    </tr>
  )
}

/** Of the targets that were not met; where all were, nothing is to be told. */
function Reasons({ site, judged: { sheet, judgement } }: NotMetRowProps) {
  const results = (judgement?.targets ?? []).filter(({ outcome }) => outcome !== 'met')
  return (
    <ul class="reasons">
      {results.map((result) => {
        const target = sheet.yearPlan.targets[result.position]?.target
        return (
          <li>
            {target === undefined ? null : (
              <>
                <Original site={site} text={target.indicator ?? target.asWritten} />
                {site.words.colon}
              </>
            )}
            <TargetReason site={site} result={result} />
          </li>
        )
      })}
    </ul>
  )
}
