/** The way down from a figure of citizens' voices: how it is counted, and the questions themselves, without their words. */

import type { TracedFigure, TraceRows, TraceStep } from '../../evidence/trace.ts'
import { channels, themes } from '../../evidence/voice/channel.ts'
import { questionStates } from '../../evidence/voice/question-state.ts'
import { talkStates } from '../../evidence/voice/talk-state.ts'
import { type VoiceMeasure, voiceMeasures } from '../../evidence/voice/voice-measure.ts'
import { firstDay, lastDay } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../../store/database.ts'
import { listQuestionFacts } from '../../store/voice/inbox-store.ts'
import { listTalks } from '../../store/voice/talk-store.ts'

/** Rows a page shows at once. */
const atOnce = 200

export async function traceVoice(
  sql: Sql,
  { source, fiscalYear }: TracedFigure,
  after: string | null,
): Promise<readonly TraceStep[]> {
  const [office = '', kind = ''] = source.trace.split(' ')
  const measure = voiceMeasures[kind as VoiceMeasure]
  const head: TraceStep = {
    label: { ja: `市民の声：${measure.ja}`, en: `Citizens’ voices: ${measure.en}` },
    text: { ja: `${measure.method}。`, en: 'Counted from every letter received in the year.' },
    link: { to: 'voice', id: String(fiscalYear) },
    rows: null,
  }
  const between = { from: firstDay(fiscalYear), to: lastDay(fiscalYear) }
  const rows =
    kind === 'talksHeld'
      ? await talkRows(sql, office, between)
      : await questionRows(sql, { ...between, office }, Number(after ?? '0') || 0)
  return [head, rows]
}

interface Between {
  readonly from: string
  readonly to: string
}

async function questionRows(
  sql: Sql,
  between: Between & { readonly office: string },
  from: number,
): Promise<TraceStep> {
  const facts = await listQuestionFacts(sql, between)
  const next = from + atOnce < facts.length ? String(from + atOnce) : null
  const rows: TraceRows = {
    columns: ['受付日', '届いた方法', '分野', '期限', '終わった日', '様子', '公表'],
    cells: facts
      .slice(from, from + atOnce)
      .map((fact) => [
        fact.receivedOn,
        channels[fact.channel].ja,
        themes[fact.theme].ja,
        fact.dueOn,
        fact.endedOn,
        questionStates[fact.state].ja,
        fact.publication === 'published'
          ? '公表'
          : fact.publication === 'withheld'
            ? '公表しない'
            : null,
      ]),
    count: facts.length,
    next,
  }
  return {
    label: { ja: '質問・意見', en: 'Questions' },
    text: {
      ja: '書かれたことばと送った方は、ここには出ません。',
      en: 'What was written and by whom is not shown here.',
    },
    link: null,
    rows,
  }
}

async function talkRows(sql: Sql, office: string, { from, to }: Between): Promise<TraceStep> {
  const talks = (await listTalks(sql, [office])).filter(
    ({ heldOn, state }) => state === 'held' && from <= heldOn && heldOn <= to,
  )
  return {
    label: { ja: '開いた回', en: 'Talks held' },
    text: null,
    link: null,
    rows: {
      columns: ['開催日', 'テーマ', '参加した人', '様子'],
      cells: talks.map(({ heldOn, theme, attended, state }) => [
        heldOn,
        theme,
        attended === null ? null : String(attended),
        talkStates[state].ja,
      ]),
      count: talks.length,
      next: null,
    },
  }
}
