import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../browser/browser.ts'
import { readMade } from './read-made.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const boxes: readonly (readonly [left: number, top: number, width: number, text: string])[] = [
  [10, 8, 30, 'めざす状態'],
  [50, 8, 220, '海辺の灯りが絶えず、帆影区のまちを夜も歩ける。また、誰もが灯りを守る。'],
  [10, 30, 30, 'アウトカム指標'],
  [
    50,
    30,
    220,
    '●夜も歩けると感じる区民の割合：令和3年度までに60%以上<br>●灯りを守る人の割合：30%以上',
  ],
  [10, 55, 30, '戦略'],
  [50, 55, 220, '灯りを守る人を増やし、点検の輪を広げることで、夜も歩けるまちにする。'],
  [50, 80, 70, '灯りを守る人を増やす'],
  [130, 80, 70, '点検の輪を広げる'],
  [10, 100, 30, '単年度目標'],
  [50, 100, 70, '灯りの会の会員数：120人'],
  [130, 100, 70, '令和2年度末の点検に加わった人数：前年度末比15%増'],
  [10, 130, 30, '具体的取組'],
  [50, 130, 70, '・灯りの会の説明会（3回以上）<br>・会員募集のちらし作成'],
  [130, 130, 70, '・点検の日の案内'],
]

it.each(['1px solid', 'none'])('reads a slide of boxes with border %s', async (border) => {
  const page = await browser.newPage()
  const drawn = boxes.map(
    ([left, top, width, text]) =>
      `<div style="position:absolute;left:${left}mm;top:${top}mm;width:${width}mm;border:${border};padding:2mm">${text}</div>`,
  )
  await page.setContent(
    `<style>@page{size:A4 landscape;margin:0}body{font:11pt sans-serif;margin:0}</style>${drawn.join('')}`,
  )
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const read = await readMade('slide.pdf', bytes)
  const [panel] = read?.document.panels ?? []
  expect(read?.document.unread).toEqual([])
  expect(panel?.outcomes.map(({ target }) => target.indicator)).toEqual([
    '夜も歩けると感じる区民の割合',
    '灯りを守る人の割合',
  ])
  expect(
    panel?.themes.map(({ title, targets, activities }) => [
      title.text,
      targets.length,
      activities.map(({ text }) => text),
    ]),
  ).toEqual([
    ['灯りを守る人を増やす', 1, ['灯りの会の説明会（3回以上）', '会員募集のちらし作成']],
    ['点検の輪を広げる', 1, ['点検の日の案内']],
  ])
  await page.close()
})
