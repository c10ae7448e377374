/** What a sheet's text is read among: the road it takes, its neighbours of the year, the figures its office knows. */
import type { Observation } from '../../evidence/observation.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { frameworkNamed } from '../../plan/framework.ts'
import type { Municipality } from '../../plan/municipality.ts'
import { type Procedure, procedureFor } from '../../plan/procedure.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { listObservations } from '../../store/observation-store.ts'
import { listHeadTexts } from '../../store/sheet-revision-store.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import type { TargetHome } from '../../workflow/text/print-form.ts'
import { cell, type SheetText } from '../../workflow/text/sheet-text.ts'

export interface Surroundings {
  readonly municipality: Municipality | null
  readonly procedure: Procedure
  /** Texts of the office's year as they are now, by id of the sheet. */
  readonly texts: ReadonlyMap<string, SheetText>
  readonly observations: readonly Observation[]
  readonly homeOf: (reference: string) => TargetHome | null
}

export async function surroundingsOf(
  sql: Sql,
  sheet: Pick<WorkingSheet, 'office' | 'fiscalYear' | 'framework'>,
): Promise<Surroundings> {
  const [municipality, texts, observations] = await Promise.all([
    findMunicipality(sql),
    listHeadTexts(sql, { office: sheet.office.id, fiscalYear: sheet.fiscalYear }),
    listObservations(sql, sheet.office.id),
  ])
  return {
    municipality,
    procedure: procedureIn(municipality, sheet),
    texts,
    observations,
    homeOf: homesIn(texts),
  }
}

export function procedureIn(
  municipality: Pick<Municipality, 'procedures'> | null,
  sheet: { readonly framework: string | null; readonly fiscalYear: FiscalYear },
): Procedure {
  // a configuration kept before there were procedures has none
  return procedureFor(municipality?.procedures ?? [], sheet)
}

/** `{sheet}/{row}` → the target that stands there; a target listed again is no home. */
export function homesIn(
  texts: ReadonlyMap<string, SheetText>,
): (reference: string) => TargetHome | null {
  return (reference) => {
    const [sheet = '', id] = reference.split('/')
    const text = texts.get(sheet)
    const rows = text === undefined ? [] : [...text.lists.targets, ...text.lists.yearTargets]
    const row = rows.find((each) => each.id === id)
    if (text === undefined || row === undefined || cell(row, 'sentence') === '') return null
    return { sentence: cell(row, 'sentence'), number: text.fields.number }
  }
}

/** Code of the plan a text names; null where the catalogue has none so named. */
export function frameworkCodeOf(municipality: Municipality | null, text: SheetText): string | null {
  const { framework } = text.fields
  if (framework === '' || municipality === null) return null
  return frameworkNamed(framework, municipality.frameworks)?.framework.code ?? null
}
