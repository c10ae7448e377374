/** The results of a vote, question by question, each with its table. */
import { meaningOf, type ScoreQuestion } from '../../evidence/council/poll.ts'
import type { PollResult, QuestionResult } from '../../evidence/council/tabulate-poll.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { Original } from '../parts/original.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'

interface PollResultsProps {
  readonly site: Site
  readonly result: PollResult
}

export function PollResults({ site, result }: PollResultsProps) {
  const words = councilWords(site.language)
  if (result.kind === 'tooFew') return <p>{words.tooFew}</p>
  return (
    <>
      <p>{words.ballots(result.ballots)}</p>
      {result.questions.map((question) => (
        <section>
          <h2>
            <Original site={site} text={question.question.wording} />
          </h2>
          <Figure site={site} result={question} />
        </section>
      ))}
    </>
  )
}

function Figure({ site, result }: { readonly site: Site; readonly result: QuestionResult }) {
  const words = councilWords(site.language)
  if (result.kind === 'words') {
    return <p>{result.k === 0 ? words.nobodyWrote : words.wrote(result.k, result.n)}</p>
  }
  if (result.kind === 'tooFew') {
    return <p>{result.question.kind === 'words' ? words.tooFewWrote : words.tooFewAnswered}</p>
  }
  return (
    <>
      <p class="poll-figure">{figureOf(words, result)}</p>
      <TableRegion caption={result.question.wording} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.choice}</th>
            <th scope="col" class="number">
              {words.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.counts.map((count, at) => (
            <tr>
              <th scope="row">
                {result.kind === 'score' ? (
                  <Score
                    site={site}
                    question={result.question}
                    score={result.question.lowest + at}
                  />
                ) : (
                  <>
                    <Original site={site} text={result.question.options[at] ?? ''} />
                    {result.question.counted.includes(at) ? (
                      <span class="label"> {words.counted}</span>
                    ) : null}
                  </>
                )}
              </th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </>
  )
}

/** 「5点（十分）」: the ends as they stood on the ballot. */
function Score({ site, question, score }: ScoreProps) {
  const words = councilWords(site.language)
  const meaning = meaningOf(question, score)
  const common = meaning === null ? undefined : words.scaleEnds[meaning]
  return (
    <>
      {words.point(score)}
      {meaning === null ? null : (
        <span>
          {words.means}
          {common ?? <Original site={site} text={meaning} />}
        </span>
      )}
    </>
  )
}

interface ScoreProps {
  readonly site: Site
  readonly question: ScoreQuestion
  readonly score: number
}

function figureOf(
  words: ReturnType<typeof councilWords>,
  result: Exclude<QuestionResult, { readonly kind: 'words' | 'tooFew' }>,
): string {
  if (result.kind === 'score') {
    return result.mean === null
      ? words.nobody
      : words.mean(printDecimal(result.mean), result.n, result.question.highest)
  }
  if (result.share === null) return words.nobody
  return words.share(printDecimal(result.share), result.k, result.n)
}
