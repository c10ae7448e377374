/** Where a target stands among the sheets of a document: by position, for numbers may be missing or doubled. */
import type { PlacedTarget, Sheet } from './sheet.ts'

export type Half = 'multiYear' | 'yearPlan'

export interface TargetPlace {
  /** Index of the sheet in its document, from 0. */
  readonly sheet: number
  readonly half: Half
  /** Index of the target in its half, from 0. */
  readonly position: number
  readonly placed: PlacedTarget
}

/** Every target of the sheets, sheet by sheet, the multi-year half first. */
export function targetPlaces(sheets: readonly Sheet[]): readonly TargetPlace[] {
  return sheets.flatMap((sheet, index) =>
    (['multiYear', 'yearPlan'] as const).flatMap((half) =>
      sheet[half].targets.map((placed, position) => ({ sheet: index, half, position, placed })),
    ),
  )
}
