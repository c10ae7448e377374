/** Opens the names and addresses of a survey to print letters, and the audit says who did; closed letters stay closed. */
import type { Survey } from '../../evidence/survey/survey.ts'
import { hashTicket, readTicket } from '../../evidence/survey/ticket.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import type { Sql } from '../../store/database.ts'
import { stopAnswers } from '../../store/survey/hold-answers.ts'
import {
  type LetterFile,
  listLetterFiles,
  listRecipients,
  recordUndelivered,
} from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'
import { type Addressee, emptyLetterLength, recipientName } from './import-recipients.ts'
import { performOnSurvey } from './survey-at-work.ts'

export interface Letter extends Addressee {
  readonly number: number
  /** As printed. */
  readonly ticket: string
}

/** As many letters as one file holds. */
const lettersAtOnce = 500

export interface LetterBatch {
  readonly survey: Survey
  readonly letters: readonly Letter[]
  /** Files it takes for all. */
  readonly batches: number
}

export interface AskedLetters {
  /** Only to those who have not answered yet. */
  readonly reminder: boolean
  /** Counted from 1. */
  readonly batch: number
  /**
   * Letters go to people of the frame, slips to whoever comes: the number of somebody's letter, handed to somebody else,
   * would be used up before they answer.
   */
  readonly to: 'people' | 'whoever'
}

/** Files of people and of slips, each cut by itself: a file stays the same while people answer and slips are made. */
export async function letterFilesOf(
  sql: Sql,
  { id, code }: Pick<Survey, 'id' | 'code'>,
): Promise<readonly LetterFile[]> {
  return await listLetterFiles(sql, id, {
    size: lettersAtOnce,
    emptyLength: emptyLetterLength(code),
  })
}

export async function listLetters(
  context: ActionContext,
  seals: Seals,
  id: string,
  { reminder, batch, to }: AskedLetters,
): Promise<Result<LetterBatch>> {
  return await performOnSurvey(context, 'survey.address', id, async (sql, survey) => {
    const files = await letterFilesOf(sql, survey)
    const own = files.filter(({ named }) => named === (to === 'people'))
    const part = own.find((file) => file.batch === batch)
    const isThere = part !== undefined && (!reminder || part.unanswered > 0)
    if (!isThere) return fail(files.length === 0 ? none : noneOf({ reminder, to }, own))
    const recipients = await listRecipients(sql, id, { ...part, unanswered: reminder })
    const opened = recipients.map(({ hash, number, sealed }): Letter => {
      const words = Buffer.from(seals.open(sealed, recipientName(id, hash))).toString('utf8')
      return { ...(JSON.parse(words) as Omit<Letter, 'number'>), number }
    })
    // numbers of the other kind may stand between them
    const letters = opened.filter(({ name }) => (name !== '') === part.named)
    return ok({ survey, letters, batches: own.length })
  })
}

/** A letter that came back: its ticket is closed, and the response rate counts only those it reached. */
export async function markUndelivered(
  context: ActionContext,
  id: string,
  ticket: string,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.address', id, async (sql, survey) => {
    if (survey.state !== 'open') return fail(notOpen)
    const read = readTicket(ticket)
    // an answer on its way with this ticket comes first, or finds it returned
    await stopAnswers(sql, id)
    const marked = read !== null && (await recordUndelivered(sql, id, hashTicket(read)))
    return marked ? ok(null) : fail(unknown)
  })
}

function problem(code: string, message: string): Problem {
  return { code: `letters/${code}`, severity: 'blocks', message }
}
const none = problem(
  'none',
  '印刷する手紙がありません。対象者の名簿を読み込むか、回答票を作ってください。保存の期限が過ぎて名簿を消したあとは、印刷できません。',
)
const allAnswered = problem('none', 'まだ回答していない人はいません。督促は要りません。')
const notInBatch = problem(
  'none',
  'このファイルに入る手紙はありません。ほかの番号のファイルを印刷してください。',
)
const nobodyNamed = problem(
  'none',
  '手紙を送る人がいません。名簿を読み込むと印刷できます。名前のない番号は「手渡しの回答票」で印刷します。',
)
const noSlips = problem(
  'none',
  '名前のない回答票がありません。「配布用の回答票を作る」で作ってください。',
)

/** @param own Files of the kind that was asked for */
function noneOf(
  { reminder, to }: Pick<AskedLetters, 'reminder' | 'to'>,
  own: readonly LetterFile[],
): Problem {
  if (own.length === 0) return { people: nobodyNamed, whoever: noSlips }[to]
  return reminder && own.every(({ unanswered }) => unanswered === 0) ? allAnswered : notInBatch
}
const notOpen = problem(
  'ticket',
  '届かなかった手紙は、アンケートの実施中に記録できます。締め切ったあとの回収率は変わりません。',
)
const unknown = problem(
  'ticket',
  'この回答番号はこのアンケートにないか、もう回答か返送の記録があります。番号を確かめてください。',
)
