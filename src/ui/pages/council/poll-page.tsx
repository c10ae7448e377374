/** What the members answered: counts, k of n, means; never who. */
import type { Poll } from '../../../evidence/council/poll.ts'
import type { PollResult } from '../../../evidence/council/tabulate-poll.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { CouncilFrame } from '../../council/council-frame.tsx'
import { PollResults } from '../../council/poll-results.tsx'
import type { Site } from '../../site.ts'
import { councilWords } from '../../words/council-words.ts'

export interface PollPageProps {
  readonly site: Site
  readonly office: Office
  readonly poll: Poll
  readonly result: PollResult
}

export function PollPage({ site, office, poll, result }: PollPageProps) {
  const words = councilWords(site.language)
  return (
    <CouncilFrame site={site} office={office} title={poll.title} at={words.pollKinds[poll.kind]}>
      <p>{words.anonymous}</p>
      <PollResults site={site} result={result} />
    </CouncilFrame>
  )
}
