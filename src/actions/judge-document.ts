/** Judges the sheets of a document by the rule set its plan and its year stand under. */
import type { Observation } from '../evidence/observation.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { judgeMultiYear } from '../judgement/judge-multi-year.ts'
import { judgeSheet } from '../judgement/judge-sheet.ts'
import { allTargets, ruleSetsFor } from '../judgement/rule-set.ts'
import type { PlanDocument } from '../plan/document.ts'
import { type Framework, frameworkNamed } from '../plan/framework.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { JudgedHalves } from '../publish/document-json.ts'

export interface JudgingCircumstances {
  readonly fiscalYear: FiscalYear
  /** The plan as printed on the document. */
  readonly framework: string | null
  /** Id or source of the document. */
  readonly document: string
  /** Whose rule sets count; null for the rule printed on the form. */
  readonly municipality: Municipality | null
  /** Figures known from other documents of the office. */
  readonly observations: readonly Observation[]
}

/** By position of the sheet. A document without a year cannot be judged: every judgement is null then. */
export function judgeDocument(
  document: PlanDocument,
  circumstances: Omit<JudgingCircumstances, 'fiscalYear' | 'framework'> & {
    readonly fiscalYear: FiscalYear | null
  },
): readonly JudgedHalves[] {
  const { fiscalYear } = circumstances
  if (fiscalYear === null) return document.sheets.map(() => notJudged)
  const { framework } = document
  const { document: id, municipality, observations } = circumstances
  const known = { fiscalYear, framework, document: id, municipality, observations }
  return document.sheets.map((sheet) => judgeHalves(sheet, known))
}

const notJudged: JudgedHalves = { judgement: null, multiYearJudgement: null }

/** Both null while the sheet has no self-evaluation. */
export function judgeHalves(sheet: Sheet, circumstances: JudgingCircumstances): JudgedHalves {
  if (sheet.selfEvaluation === null) return notJudged
  const { fiscalYear, document, municipality, observations } = circumstances
  const framework = frameworkOf(circumstances)
  const ruleSet =
    municipality === null
      ? allTargets
      : ruleSetsFor(municipality, framework?.code ?? null, fiscalYear)[0]
  const planYears = framework?.valid ?? null
  const context = { ruleSet, fiscalYear, document, observations, planYears }
  return {
    judgement: judgeSheet(sheet, context),
    multiYearJudgement: judgeMultiYear(sheet, context),
  }
}

function frameworkOf({ municipality, framework }: JudgingCircumstances): Framework | null {
  if (municipality === null || framework === null) return null
  return frameworkNamed(framework, municipality.frameworks)?.framework ?? null
}
