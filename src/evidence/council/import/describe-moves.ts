/** What the moves of a list do to an opinion, told before anything is kept: each with its day, and where it then stands. */
import { formatDate } from '../../../japanese/calendar-date.ts'
import type { RowChange } from '../../table/planned-row.ts'
import { handlingNames, type OpinionStage, opinionStageNames, promises } from '../opinion.ts'
import type { DatedMove } from './opinion-course.ts'
import { labelOf } from './opinion-fields.ts'

/** Handing it to its section is told beside its other columns. */
export function describeMoves(
  from: OpinionStage | null,
  moves: readonly DatedMove[],
): readonly RowChange[] {
  const told = moves.flatMap(({ move, on }): RowChange[] => {
    const day = `（${formatDate(on)}）`
    switch (move.kind) {
      case 'submit':
        return [
          said(labelOf('handling'), handlingNames[move.reply.handling]),
          said(labelOf('reply'), `${inOneLine(move.reply.text)}${day}`),
        ]
      case 'act':
        return [
          said(labelOf('action'), `${inOneLine(move.action.text)}${day}`),
          ...(move.action.budget === null
            ? []
            : [
                said(
                  labelOf('budgetName'),
                  `${move.action.budget.fiscalYear}年度 ${move.action.budget.name}`,
                ),
              ]),
        ]
      case 'tell':
        return [said(labelOf('how'), `${move.how}${day}`)]
      case 'withdraw':
        return [said(labelOf('withdrawnFor'), `${inOneLine(move.reason)}${day}`)]
      default:
        return []
    }
  })
  const stage = stageOf(moves)
  if (told.length === 0 || stage === null) return told
  const before = from === null ? null : opinionStageNames[from]
  return [...told, { label: '段階', before, after: opinionStageNames[stage] }]
}

function stageOf(moves: readonly DatedMove[]): OpinionStage | null {
  const move = moves.at(-1)?.move
  if (move?.kind === 'tell') return 'closed'
  if (move?.kind === 'withdraw') return 'withdrawn'
  if (move?.kind === 'act') return 'telling'
  if (move?.kind === 'submit') return promises(move.reply.handling) ? 'acting' : 'telling'
  return null
}

/** Whole: who takes the list is the one who looks at what becomes public. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function said(label: string, after: string): RowChange {
  return { label, before: null, after }
}
