/**
 * One finding: what was found, and the words that caused it with the way to their place. What to do about it is said to
 * those who write the sheets; a resident is not asked to mend anything.
 */
import type { Citation } from '../../check/finding.ts'
import { mayAnywhere } from '../../workflow/policy/may.ts'
import { findingId, type ShownFinding } from '../check/shown-finding.ts'
import { formatMoment } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { ruleWords } from '../words/rule-words.ts'
import { Original } from './original.tsx'
import { SeveritySign } from './severity-sign.tsx'

interface FindingEntryProps {
  readonly site: Site
  readonly shown: ShownFinding
  /** Level of the title in the page's outline. */
  readonly level: 3 | 4
  /** Whose it is and on which sheet, where the page around it does not say so. */
  readonly where?: string | null
  /** Whether the way to the office's answer is shown. */
  readonly answerable?: boolean
}

export function FindingEntry(props: FindingEntryProps) {
  const { site, shown, level, where = null, answerable = true } = props
  const { finding } = shown
  const words = site.words.check
  const rule = ruleWords(finding.rule, site.language)
  const advised = mayAnywhere(site.who, 'sheet.read')
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <li class="finding" id={findingId(finding.identity)}>
      <Heading class="finding-title">
        <SeveritySign site={site} severity={finding.severity} />{' '}
        <a href={site.links.checkRules(finding.rule)}>{rule.title}</a>
      </Heading>
      {where === null ? null : <Where site={site} shown={shown} text={where} />}
      <p class="finding-message">{site.language === 'en' ? finding.english : finding.message}</p>
      <ul class="finding-words" aria-label={words.quoted}>
        {finding.where.map((citation) => (
          <Quotation site={site} shown={shown} citation={citation} />
        ))}
      </ul>
      {advised || finding.facts.length > 0 || shown.answer !== null ? (
        <dl class="finding-facts">
          {advised ? (
            <div>
              <dt>{words.remedy}</dt>
              <dd>{rule.remedy}</dd>
            </div>
          ) : null}
          <Facts site={site} shown={shown} />
          <Answer site={site} shown={shown} />
        </dl>
      ) : null}
      {answerable && site.language === 'ja' && mayAnywhere(site.who, 'finding.answer') ? (
        <p class="finding-act">
          <a href={site.links.finding(shown.document, finding.identity)}>
            {shown.answer === null ? words.answer : words.answerOpen}
            <span class="visually-hidden">{site.words.bracketed(rule.title)}</span>
          </a>
        </p>
      ) : null}
    </li>
  )
}

function Where({
  site,
  shown,
  text,
}: {
  readonly site: Site
  readonly shown: ShownFinding
  readonly text: string
}) {
  const { sheet } = shown
  const words = site.words
  return (
    <p class="finding-where">
      {text}{' '}
      {sheet === null ? (
        <a href={site.links.source(shown.document)}>{words.check.wholeDocument}</a>
      ) : (
        <a href={site.links.sheet(sheet.id)}>
          {sheet.number === null ? '' : `${sheet.number} `}
          <Original site={site} text={sheet.title === '' ? words.notPrinted : sheet.title} />
        </a>
      )}
    </p>
  )
}

interface QuotationProps {
  readonly site: Site
  readonly shown: ShownFinding
  readonly citation: Citation
}

function Quotation({ site, shown, citation }: QuotationProps) {
  const words = site.words.check
  const { source, line, text, span } = citation
  const elsewhere = source === shown.document ? null : otherDocument(site, shown, source)
  return (
    <li>
      <q lang="ja">{text}</q>{' '}
      <a class="source-link" href={site.links.source(source, { at: span })}>
        {elsewhere === null ? null : `${elsewhere} `}
        {words.line(line)}
      </a>
    </li>
  )
}

/** By its year, where that is known: the name of its file says nothing to readers. */
function otherDocument(site: Site, { fiscalYear, sources }: ShownFinding, source: string): string {
  const words = site.words.check
  const year = sources[source]?.fiscalYear
  if (year === undefined) return words.otherDocument
  return year === fiscalYear ? words.otherVersion : words.otherYear(formatYear(year, site.language))
}

function Facts({ site, shown }: { readonly site: Site; readonly shown: ShownFinding }) {
  const words = site.words
  if (shown.finding.facts.length === 0) return null
  return (
    <div>
      <dt>{words.check.facts}</dt>
      {shown.finding.facts.map(({ says, source, assumed }) => (
        <dd>
          <Original site={site} text={`${says}（${source}）`} />
          {assumed ? `${site.language === 'ja' ? '。' : '. '}${words.check.assumed}` : ''}
        </dd>
      ))}
    </div>
  )
}

function Answer({ site, shown }: { readonly site: Site; readonly shown: ShownFinding }) {
  const { answer } = shown
  const words = site.words.check
  if (answer === null) return null
  return (
    <div class="finding-answer">
      <dt>{words.reason}</dt>
      <dd>
        <span lang="ja">{answer.reason}</span>
        {site.words.bracketed(
          words.answeredBy(formatMoment(answer.at, site.language), answer.by ?? words.nobody),
        )}
      </dd>
    </div>
  )
}
