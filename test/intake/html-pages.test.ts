/** Pages of HTML as offices and their tools write them, and as nobody should: tables, lists, and what never ends. */
import { describe, expect, it } from 'vitest'
import { laidOut, refusal } from './laid-out.ts'

const page = (body: string) => new TextEncoder().encode(`<!doctype html><body>${body}</body>`)
const textOf = async (body: string) => (await laidOut('a.html', page(body))).text

describe('a table of an HTML page', () => {
  it('lets no cell reach into the next group of rows', async () => {
    const head = '<thead><tr><th rowspan=0>年度<th>目標</thead>'
    expect(await textOf(`<table>${head}<tbody><tr><td>令和2<td>8件</table>`)).toBe(
      '年度\t目標\n令和2\t8件\n',
    )
  })

  it('keeps what stands below a cell of several rows in its own column', async () => {
    const rows = '<tr><td rowspan=3>取組<td>4月<tr><td>5月<tr><td>6月<tr><td>終わり'
    expect(await textOf(`<table>${rows}</table>`)).toBe('取組\t4月\n\t5月\n\t6月\n終わり\t\n')
  })

  it('keeps every caption, and a table inside of one', async () => {
    const inner = '<table><caption>表2<table><tr><td>中</table></caption><tr><td>b</table>'
    const text = await textOf(`<table><caption>表1<caption>続き<tr><td>a<tr><td>${inner}</table>`)
    for (const words of ['表1', '続き', 'a', '表2', '中', 'b']) expect(text).toContain(words)
  })

  it('takes no more places than a plan has cells, however many rows it says a cell takes', async () => {
    const lying = '<tr><td rowspan=65534 colspan=1000>'.repeat(4_000)
    expect(await refusal('a.html', page(`a<table>${lying}</table>`))).toEqual([
      'document/too-many-cells',
    ])
    const honest = await textOf(`<table>${'<tr><td rowspan=65534>a'.repeat(300)}</table>`)
    expect(honest.split('\n')).toHaveLength(301)
  })

  it('is refused where a few rows ask for more columns than a text may have letters', async () => {
    const wide = `<tr>${'<td>a'.repeat(2_000)}${'<tr><td>b'.repeat(1_000)}`
    const body = page(`<table>${wide}</table>`)
    expect(await refusal('a.html', body, { characters: 1_000_000 })).toEqual(['document/too-long'])
  })

  it('inside of others without end gives its words', async () => {
    const text = await textOf('<table><tr><td>深い'.repeat(3_000))
    expect(text.match(/深い/gu)).toHaveLength(3_000)
    const many = `<tr>`.repeat(130_000)
    expect(await textOf(`<table><tr><td><table>${many}<tr><td>b</table></table>`)).toBe('b\n')
  })
})

describe('an HTML page', () => {
  it('shows the numbers of its lists as a browser does', async () => {
    const list = '<ol start=3><li>三<li value=7>七<li>八</ol><ol type=i><li>い<li>ろ</ol>'
    expect(await textOf(`${list}<ol reversed><li>二<li>一</ol><ol start=x><li>壱</ol>`)).toBe(
      '3. 三\n7. 七\n8. 八\ni. い\nii. ろ\n2. 二\n1. 一\n1. 壱\n',
    )
  })

  it('counts a long list once, not anew for each entry', async () => {
    const text = await textOf(`<ol>${'<li>a'.repeat(30_000)}</ol>`)
    expect(text.endsWith('\n30000. a\n')).toBe(true)
  })

  it('keeps the lines of what was typed', async () => {
    expect(await textOf('<pre>目標\n8件\n</pre>後')).toBe('目標\n8件\n後\n')
  })

  it('with blanks without end is read as fast as any other', async () => {
    expect(await textOf(`<p>a${'　'.repeat(500_000)}b`)).toHaveLength(500_003)
  })

  it('whose open marks make a forest of a few letters is refused', async () => {
    const marks = Array.from({ length: 200 }, (_, at) => `<font color=${at}>`).join('')
    const body = page(`<p>${marks}</p>${'<p>a'.repeat(200)}`)
    expect(await refusal('a.html', body, { elements: 10_000 })).toEqual([
      'document/too-many-elements',
    ])
  })
})
