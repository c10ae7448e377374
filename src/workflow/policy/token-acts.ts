/** Acts that may be written on a program's key: those the API has operations for, as whoever makes the key reads them. */
import type { Act } from './acts.ts'

/** Of an act the API may offer less than the pages do; what it offers is said here. */
export const tokenActs = [
  { act: 'entry.add', says: '台帳に記録を足す' },
  { act: 'survey.read', says: 'アンケートの回収の状況を見る' },
  { act: 'survey.enter', says: 'アンケートの紙の回答を入れる' },
  { act: 'council.read', says: '区政会議の意見を、公開していないことばや委員の名前も含めて読む' },
  { act: 'council.manage', says: '区政会議の意見を受け付け、委員や意見の一覧を取り込む' },
  {
    act: 'council.importReplies',
    says: '区政会議の意見の一覧を、前に済んだ回答・対応・取り下げも含めて取り込む',
  },
  { act: 'voice.import', says: '前の一覧から市民の声を取り込む' },
] as const satisfies readonly { readonly act: Act; readonly says: string }[]
