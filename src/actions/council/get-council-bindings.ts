/** What an office's council says of which indicator: its bindings with what they say now, and what can be bound. */
import {
  type CouncilMeasureKind,
  councilMeasureNames,
  isVote,
} from '../../evidence/council/council-measures.ts'
import type { Poll } from '../../evidence/council/poll.ts'
import type { CouncilOffice } from '../../evidence/council/records.ts'
import { fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { keysOf } from '../../lib/keyed.ts'
import { listCouncilYears } from '../../store/council/meeting-store.ts'
import { listPolls } from '../../store/council/poll-store.ts'
import { listBindings, type MeasureBinding } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { listIndicatorNames } from '../../store/indicator-store.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { rulesOf } from './council-surroundings.ts'
import { countCouncil, measureOf } from './record-council-measures.ts'

export interface CouncilBindings {
  readonly office: CouncilOffice
  readonly bindings: readonly BoundCouncil[]
  /** Names of the office's indicators. */
  readonly indicators: readonly string[]
  readonly measures: readonly CouncilMeasure[]
}

export interface BoundCouncil {
  readonly binding: MeasureBinding
  readonly name: string
  /** Newest first; a year nothing is known of is left out. */
  readonly figures: readonly MeasuredFigure[]
}

/** Something that can be counted of this council. */
export interface CouncilMeasure {
  readonly kind: CouncilMeasureKind
  /** Id; null for what is of no question. */
  readonly question: string | null
  readonly name: string
}

/** @param code Of the office; null where it has no council, or where it is not theirs to bind */
export async function getCouncilBindings(
  { store, who, today }: ActionContext,
  code: string,
): Promise<CouncilBindings | null> {
  return await store.read(async (sql) => {
    const office = await findStaffedOffice(sql, { code })
    if (office === null || !may(who, 'council.manage', { office: office.id }).allowed) return null
    const running = fiscalYearOf(today)
    const municipality = await findMunicipality(sql)
    if (municipality === null || rulesOf(municipality, office.id, running) === null) return null
    const measures = measuresOf(await listPolls(sql, { offices: [office.id] }))
    const figures: MeasuredFigure[] = []
    const years = new Set([running, ...(await listCouncilYears(sql, office.id))])
    for (const fiscalYear of [...years].toSorted((a, b) => b - a)) {
      figures.push(...(await countCouncil(sql, { office: office.id, fiscalYear, today })))
    }
    const bindings = await listBindings(sql, { register: 'council', office: office.id })
    return {
      office,
      measures,
      indicators: await listIndicatorNames(sql, office.id),
      bindings: bindings.map((binding) => ({
        binding,
        name: nameOf(binding, measures),
        figures: figures.filter(
          ({ indicator, source }) =>
            indicator.key === binding.indicator.key && source.measure === measureOf(binding),
        ),
      })),
    }
  })
}

/** What is counted over a year, then each question of the votes, the newest first. */
function measuresOf(polls: readonly Poll[]): readonly CouncilMeasure[] {
  const kinds = keysOf(councilMeasureNames)
  const yearly = kinds.filter((kind) => !isVote(kind))
  return [
    ...yearly.map((kind) => ({ kind, question: null, name: councilMeasureNames[kind] })),
    ...polls.flatMap(({ title, questions }) =>
      questions.flatMap(({ kind: asked, id, wording }): readonly CouncilMeasure[] => {
        if (asked === 'words') return []
        const kind = asked === 'score' ? 'meanScore' : 'questionShare'
        return [
          { kind, question: id, name: `${councilMeasureNames[kind]}：${title}「${wording}」` },
        ]
      }),
    ),
  ]
}

function nameOf(
  { kind, source }: Pick<MeasureBinding, 'kind' | 'source'>,
  measures: readonly CouncilMeasure[],
): string {
  const known = measures.find(
    (each) => each.kind === kind && (each.question === null || each.question === source),
  )
  return known?.name ?? councilMeasureNames[kind as CouncilMeasureKind] ?? kind
}
