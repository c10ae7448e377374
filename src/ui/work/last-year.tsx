/** Last year's text beside the fields of this year's: what was promised, what came of it, what was left to do. */
import type { Entry, PlacedTarget } from '../../plan/sheet.ts'
import type { Site } from '../site.ts'
import type { WorkingView } from './working-view.ts'

interface LastYearProps {
  readonly site: Site
  readonly view: WorkingView
  readonly part: 'multiYear' | 'yearPlan' | 'midyearReview' | 'selfEvaluation'
}

export function LastYear({ site, view, part }: LastYearProps) {
  const { lastYear } = view
  if (lastYear === null) return <p class="missing">昨年度のシートはありません。</p>
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = lastYear.sheet
  return (
    <details class="last-year" open>
      <summary>昨年度の記載</summary>
      {part === 'multiYear' ? (
        <>
          <Lines title="趣旨・目的" entries={multiYear.purpose} />
          <Lines title="戦略" entries={multiYear.strategy} />
          <Lines title="取組の概要" entries={multiYear.outline} />
          <Targets title="目標" targets={multiYear.targets} />
        </>
      ) : null}
      {part === 'yearPlan' ? (
        <>
          <Lines title="取組の内容" entries={yearPlan.activities} />
          <Targets title="目標" targets={yearPlan.targets} />
          <Lines title="達成状況" entries={selfEvaluation?.actuals ?? []} />
        </>
      ) : null}
      {part === 'midyearReview' ? (
        <Lines title="課題と改善策" entries={one(midyearReview?.issues)} />
      ) : null}
      {part === 'selfEvaluation' ? (
        <>
          <Lines title="取組実績" entries={selfEvaluation?.results ?? []} />
          <Lines title="課題と改善策" entries={one(selfEvaluation?.issues)} />
        </>
      ) : null}
      <p>
        <a href={site.links.sheet(lastYear.id)}>昨年度のシートを開く</a>
      </p>
    </details>
  )
}

function one(entry: Entry | null | undefined): readonly Entry[] {
  return entry === null || entry === undefined ? [] : [entry]
}

function Lines({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <>
      <p class="label">{title}</p>
      <ul>
        {entries.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </>
  )
}

function Targets({
  title,
  targets,
}: {
  readonly title: string
  readonly targets: readonly PlacedTarget[]
}) {
  return (
    <Lines
      title={title}
      entries={targets.map(({ target, span }) => ({ text: target.asWritten, span }))}
    />
  )
}
