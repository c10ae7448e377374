/** What is handed to the reader of a form, and what it makes of a document. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Passage, Span } from '../lib/span.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { FormTemplate } from '../plan/form-template.ts'
import type { MappedForm } from '../plan/mapped-form.ts'
import type { FieldPlace } from './field-place.ts'
import type { OfficeFound } from './infer-office.ts'
import type { YearFound } from './infer-year.ts'

export interface ReadContext {
  /** Names of the offices the municipality has; the document's words are searched for them. */
  readonly offices?: readonly string[]
  /** Tables that people have mapped; asked where no known form is recognised. */
  readonly mappedForms?: readonly MappedForm[]
  /** Forms of the municipality's own, whose words are read beside the common ones. */
  readonly formTemplates?: readonly FormTemplate[]
  /** The year as a person corrected it; the document's own words are not asked then. */
  readonly fiscalYear?: FiscalYear
}

export interface DocumentParts
  extends FieldPlaces,
    Pick<PlanDocument, 'inferred' | 'sheets' | 'panels' | 'initiatives' | 'problems'> {
  readonly framework: Passage | null
}

/** Places of fields that the document itself does not keep. */
export interface FieldPlaces {
  readonly places: readonly FieldPlace[]
  readonly year: YearFound | null
  readonly office: OfficeFound | null
  /** Of the numbers of sheets or initiatives. */
  readonly numberPlaces: readonly (Span | null)[]
  /** Of the numbers of initiatives where the document has sheets as well. */
  readonly initiativePlaces?: readonly (Span | null)[]
}
