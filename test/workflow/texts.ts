/** Texts of a sheet of our own, as an office would write them through the year. */
import {
  emptySheetText,
  type Row,
  type SheetText,
  tidySheetText,
} from '../../src/workflow/text/sheet-text.ts'

export function target(
  id: string,
  sentence: string,
  more: Readonly<Record<string, string>> = {},
): Row {
  return { id, cells: { sentence, owner: '地域協働課', dataSource: '区民アンケート', ...more } }
}

export function withFields(text: SheetText, fields: Partial<SheetText['fields']>): SheetText {
  return tidySheetText({ ...text, fields: { ...text.fields, ...fields } })
}

export function withLists(text: SheetText, lists: Partial<SheetText['lists']>): SheetText {
  return tidySheetText({ ...text, lists: { ...text.lists, ...lists } })
}

export const plan: SheetText = tidySheetText({
  fields: {
    ...emptySheetText.fields,
    framework: '汐待みらいプラン2.0',
    number: '1',
    title: '夜の見守りを広げる',
    pillar: '改革の柱1 1(1)',
    purpose: '夜でも声をかけ合えるまちにする。',
    outline: '見守りに加わる店をふやす。',
  },
  lists: {
    ...emptySheetText.lists,
    targets: [target('m1', '夜の見守りを知っている区民の割合 令和5年度までに60%以上')],
    activities: [{ id: 'a1', cells: { words: '見守りの集い', planned: '年8回' } }],
    yearTargets: [
      target('y1', '夜の見守りを知っている区民の割合 【令和3年度】48%以上（令和2年度：46.3%）'),
    ],
  },
})

export const review = {
  implementationOutlook: '(i)',
  attainmentOutlook: '②',
  reviewIssues: '夏の集いに人が集まらなかった。秋は時間を早める。',
}

export const evaluation = {
  results: '見守りの集いを開催（8回）',
  attainment: '夜の見守りを知っている区民の割合：47.1%',
  verdict: '②',
  evaluationIssues: '目標に少し届かなかった。店先での声かけを増やす。',
}
