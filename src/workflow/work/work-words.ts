/** What a kind of work is called, on the page and in a reminder alike. */
import type { WorkItem, WorkKind } from './work-item.ts'

/** What is to be done, as an officer would say it. */
const workNames: Readonly<Record<WorkKind, string>> = {
  write: '取組シートを書く',
  approve: '取組シートを承認する',
  secondRead: '二次確認をする',
  publish: '公表する',
  answer: '意見に答える',
  readDraft: '取り込んだ文書を確かめる',
  setTarget: '後で決めることになっていた目標を決める',
  reportFigure: '実績を報告する',
  answerVoice: '市民の声に答える',
  approveVoice: '市民の声への回答を承認する',
  publishVoice: '市民の声を公表する',
  opinion: '区政会議の意見に対応する',
  approveOpinion: '区政会議の意見への回答を承認する',
  recount: '止まったアンケートの集計を直す',
  settleSheets: '紙の回答の食い違いを確かめる',
}

const partNames: Readonly<Record<NonNullable<WorkItem['part']>, string>> = {
  plan: '計画',
  midyearReview: '中間振り返り',
  selfEvaluation: '自己評価',
  revision: '改定',
}

/** 自己評価を書く where it is known what of the sheet is to be written. */
export function workName({ kind, part }: Pick<WorkItem, 'kind' | 'part'>): string {
  const name = workNames[kind]
  return part === undefined ? name : name.replace('取組シート', partNames[part])
}

/** What the count of an item counts; '' where it has none. */
export function countWords(kind: WorkKind, count: number | null): string {
  if (count === null) return ''
  if (kind === 'answer') return `意見${count}件`
  if (kind === 'settleSheets') return `${count}枚`
  if (kind !== 'reportFigure') return ''
  return count === 0 ? 'まだ報告がありません' : `${count}日間、報告がありません`
}
