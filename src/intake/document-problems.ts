/** What can be open about a whole document, in the words a person reads. */
import { formatFiscalYear } from '../japanese/fiscal-year.ts'
import type { Problem } from '../lib/problem.ts'
import type { Passage } from '../lib/span.ts'
import type { OfficeFound } from './infer-office.ts'
import type { YearFound } from './infer-year.ts'

export interface DocumentFacts {
  readonly year: YearFound | null
  /** The year that targets speak of, where another one is printed. */
  readonly spokenOf?: YearFound | null
  readonly office: OfficeFound | null
  /** The plan's name in each line that names it. */
  readonly frameworks: readonly Passage[]
}

export function documentProblems({
  year,
  spokenOf = null,
  office,
  frameworks,
}: DocumentFacts): readonly Problem[] {
  const [first] = frameworks
  const other = frameworks.find(({ text }) => text !== first?.text)
  return [
    ...(year === null ? [yearUnknown] : []),
    ...(year !== null && spokenOf !== null ? yearsDiffer(year, spokenOf) : []),
    ...(office === null ? [officeUnknown] : []),
    ...(first === undefined || other === undefined ? [] : [frameworksDiffer(first, other)]),
  ]
}

const yearUnknown: Problem = {
  code: 'document/fiscal-year-unknown',
  severity: 'asks',
  message: '何年度の文書か書かれていません。取り込むときに年度を選んでください。',
}

function yearsDiffer(printed: YearFound, spokenOf: YearFound): readonly Problem[] {
  if (printed.fiscalYear === spokenOf.fiscalYear) return []
  const [year, other] = [printed, spokenOf].map((each) => formatFiscalYear(each.fiscalYear))
  return [
    {
      code: 'document/fiscal-years-differ',
      severity: 'asks',
      message: `見出しには${year}とありますが、当年度の目標は${other}のものです。年度が正しいか確かめてください。`,
      ...(spokenOf.span === null ? {} : { span: spokenOf.span }),
    },
  ]
}

export const officeUnknown: Problem = {
  code: 'document/office-unknown',
  severity: 'asks',
  message:
    'どの区の文書か書かれていません。どの区のものかを指定してください（取り込みのページでは「所属」、命令では --office 区名）。',
}

function frameworksDiffer(first: Passage, other: Passage): Problem {
  return {
    code: 'document/frameworks-differ',
    severity: 'asks',
    message: `一つの文書に「${first.text}」と「${other.text}」の二つのプランが書かれています。「${first.text}」として読みました。`,
    span: other.span,
  }
}
