/** What the check found on one sheet: the open findings, and those the office set aside with its reason. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { ShownFinding } from '../check/shown-finding.ts'
import type { Site } from '../site.ts'
import { FindingEntry } from './finding-entry.tsx'

interface SheetCheckProps {
  readonly site: Site
  readonly judged: JudgedSheet
  /** null: not checked yet. */
  readonly findings: readonly ShownFinding[] | null
}

export function SheetCheck({ site, judged, findings }: SheetCheckProps) {
  const words = site.words.check
  const open = (findings ?? []).filter(({ answer }) => answer === null)
  const setAside = (findings ?? []).filter(({ answer }) => answer !== null)
  return (
    <section class="sheet-check">
      <h2 id="check">
        {findings === null ? words.sheetTitleWaiting : words.sheetTitle(open.length)}
      </h2>
      {findings === null ? <p class="missing">{words.sheetWaiting}</p> : null}
      {findings !== null && open.length === 0 ? <p>{words.sheetNone}</p> : null}
      <Findings site={site} findings={open} level={3} />
      {setAside.length === 0 ? null : (
        <>
          <h3>{words.setAside}</h3>
          <p class="field-hint">{words.setAsideLead}</p>
          <Findings site={site} findings={setAside} level={4} />
        </>
      )}
      <p>
        <a href={site.links.check(judged.fiscalYear, { office: judged.office.code })}>
          {words.allOfYear}
        </a>
      </p>
    </section>
  )
}

interface FindingsProps {
  readonly site: Site
  readonly findings: readonly ShownFinding[]
  readonly level: 3 | 4
}

function Findings({ site, findings, level }: FindingsProps) {
  if (findings.length === 0) return null
  return (
    <ol class="findings">
      {findings.map((shown) => (
        <FindingEntry site={site} shown={shown} level={level} />
      ))}
    </ol>
  )
}
