/**
 * How a target sentence was read, in plain words: for the page that checks one and for the space under a field of the
 * sheet editor. The same markup comes with the page and, while somebody types, from `/targets/reading`.
 */
import type { Baseline, Target } from '../../target/ast.ts'
import type { ReadStatement, TriedTarget } from '../../target/read-statement.ts'
import { formatCondition, formatConditions } from '../format/condition.ts'
import { formatInferred } from '../format/inferred.ts'
import { formatQuantity } from '../format/quantity.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'
import { ProblemInText } from './problem-in-text.tsx'
import { TargetTrial } from './target-trial.tsx'

interface TargetReadingProps {
  readonly site: Site
  readonly statement: ReadStatement
  /** Under a field only the reading itself and the doubts are shown; the page shows every part. */
  readonly brief?: boolean
}

export function TargetReading({ site, statement, brief = false }: TargetReadingProps) {
  const words = site.words.target
  const { text, targets, problems, trialProblems } = statement
  if (text.trim() === '' && problems.length === 0) {
    return brief ? null : <p class="missing">{words.blank}</p>
  }
  const doubts = [...problems, ...trialProblems]
  return (
    <>
      {doubts.length === 0 ? null : (
        <section class="target-problems">
          <p class="target-problems-title">{words.problems(doubts.length)}</p>
          <ul class="plain-list">
            {doubts.map((problem) => (
              <li>
                <ProblemInText site={site} problem={problem} text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {targets.length === 0 ? <p class="target-reading-none">{words.nothingRead}</p> : null}
      {targets.length > 1 ? <p>{words.severalTargets(targets.length)}</p> : null}
      {targets.map((target, index) => (
        <ReadTarget
          site={site}
          read={target}
          brief={brief}
          title={targets.length > 1 ? words.targetNumber(index + 1) : null}
        />
      ))}
    </>
  )
}

interface ReadTargetProps {
  readonly site: Site
  readonly read: TriedTarget
  readonly brief: boolean
  readonly title: string | null
}

function ReadTarget({ site, read, brief, title }: ReadTargetProps) {
  const words = site.words.target
  const { target, canonical, trial } = read
  const inferred = formatInferred(site, target)
  return (
    <section class="target-reading">
      {title === null ? null : <p class="target-reading-title">{title}</p>}
      <p class="target-reading-words">{words.readAs(formatConditions(target, site.language))}</p>
      {brief ? null : <TargetFacts site={site} target={target} />}
      {inferred.length === 0 ? null : (
        <div class="target-inferred">
          <p class="label">{words.inferredTitle}</p>
          <ul class="plain-list">
            {inferred.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {brief ? null : (
        <div class="target-canonical">
          <p class="label">{words.canonical}</p>
          <p lang="ja">{canonical}</p>
        </div>
      )}
      {trial === null ? null : <TargetTrial site={site} trial={trial} />}
    </section>
  )
}

function TargetFacts({ site, target }: { readonly site: Site; readonly target: Target }) {
  const words = site.words.target
  const { indicator, conditions, baselines, marks } = target
  const triggers = conditions.flatMap((each) =>
    each.kind === 'deferred' && each.trigger !== null ? [each.trigger] : [],
  )
  return (
    <dl class="target-facts">
      <dt>{words.indicator}</dt>
      <dd>{indicator === null ? words.noIndicator : <Original site={site} text={indicator} />}</dd>
      <dt>{words.forYear}</dt>
      <dd>{yearOf(site, target)}</dd>
      {conditions.length < 2 ? null : <dt>{words.conditions}</dt>}
      {conditions.length < 2
        ? null
        : conditions.map((each) => <dd>{formatCondition(each, site.language)}</dd>)}
      {triggers.length === 0 ? null : <dt>{words.waitsFor}</dt>}
      {triggers.map((trigger) => (
        <dd>
          <Original site={site} text={trigger} />
        </dd>
      ))}
      {baselines.length === 0 ? null : <dt>{words.baselines}</dt>}
      {baselines.map((baseline) => (
        <dd>{baselineText(site, baseline)}</dd>
      ))}
      {marks.length === 0 ? null : <dt>{words.marks}</dt>}
      {marks.map((mark) => (
        <dd>{site.words.sheet.marks[mark]}</dd>
      ))}
    </dl>
  )
}

function yearOf({ words, language }: Site, { years, fiscalYear }: Target): string {
  if (years !== null)
    return words.target.span(formatYear(years.from, language), formatYear(years.to, language))
  return fiscalYear === null ? words.target.noYear : formatYear(fiscalYear, language)
}

function baselineText(site: Site, { fiscalYear, quantity, label, kind }: Baseline): string {
  const { target } = site.words
  const year = fiscalYear === null ? '' : formatYear(fiscalYear, site.language)
  const figure = quantity === null ? target.blankFigure : formatQuantity(quantity, site.language)
  const whose = [year, label ?? '', target.baselineKind[kind]].filter((part) => part !== '')
  return `${whose.join(site.language === 'ja' ? '' : ' ')}${site.words.colon}${figure}`
}
