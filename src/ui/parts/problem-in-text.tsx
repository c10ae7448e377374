/** A problem with the words it is about marked in their sentence, what was expected there, and what may be meant. */
import type { Problem } from '../../lib/problem.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'

interface ProblemInTextProps {
  readonly site: Site
  readonly problem: Problem
  /** The text `problem.span` speaks of. */
  readonly text: string
}

export function ProblemInText({ site, problem, text }: ProblemInTextProps) {
  const words = site.words.target
  const translated = words.problem[problem.code]
  return (
    <>
      <p class="problem-message">
        {translated === undefined ? <Original site={site} text={problem.message} /> : translated}
      </p>
      {problem.span === undefined ? null : (
        <MarkedWords site={site} text={text} span={problem.span} />
      )}
      {problem.expected === undefined || site.language === 'en' ? null : (
        <p class="problem-note">{words.expected(problem.expected)}</p>
      )}
      {problem.suggestion === undefined ? null : (
        <p class="problem-note">
          <Original site={site} text={words.suggestion(problem.suggestion)} />
        </p>
      )}
    </>
  )
}

/** How much of the sentence stands around the marked words. */
const around = 24

interface MarkedWordsProps {
  readonly site: Site
  readonly text: string
  readonly span: NonNullable<Problem['span']>
}

function MarkedWords({ site, text, span }: MarkedWordsProps) {
  const { start } = span
  // an empty place is shown by the character it stands before
  const end = Math.max(span.end, Math.min(start + 1, text.length))
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  return (
    <p class="problem-words" lang="ja">
      {from > 0 ? '…' : ''}
      {text.slice(from, start)}
      <mark class="problem-mark">{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length ? '…' : ''}{' '}
      <span class="problem-place" lang={site.language}>
        {site.words.target.problemPlace([...text.slice(0, start)].length + 1)}
      </span>
    </p>
  )
}
