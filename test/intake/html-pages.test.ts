/** Pages of HTML as offices and their tools write them, and as nobody should: tables, lists, and what never ends. */
import { describe, expect, it } from 'vitest'
import { codesOf, laidOut, refusal } from './laid-out.ts'

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

describe('the looks of words on an HTML page', () => {
  const styled = (rules: string, body: string) =>
    laidOut('a.html', page(`<style>${rules}</style>${body}`))

  it('may come from a style or a rule for a class', async () => {
    const rules =
      '/* .n{} */ .n, sup.m{vertical-align:super} @media print{.n{display:none}} .h{display:none} p.s{text-decoration:line-through}'
    const laid = await styled(
      rules,
      '<p>30<span class="x n">2</span>回<p>40人以上<span style="vertical-align:super">1</span><p class=h>隠れた<p class=s>35件<p>10<span style="vertical-align: sub">2</span>',
    )
    expect(laid.text).toBe('30^2回\n40人以上^1\n隠れた\n35件\n10_2\n')
    expect(codesOf(laid)).toEqual(['document/hidden-text', 'document/struck-text'])
  })

  it('are those of the last rule, of a rule for the tag before one for all, of its own style before both', async () => {
    const raised = async (rules: string, more = '') =>
      (await styled(rules, `<p>8<span class="w v"${more}>5</span>%`)).text.trim()
    const set = (name: string) => `${name}{vertical-align:super}`
    const unset = (name: string) => `${name}{vertical-align:baseline}`
    expect(await raised(set('img.v'))).toBe('85%')
    expect(await raised(set('span.v'))).toBe('8^5%')
    expect(await raised(`${set('.v')}${unset('.v')}`)).toBe('85%')
    expect(await raised(`${unset('.w')}${set('.v')}`)).toBe('8^5%')
    expect(await raised(`${set('span.v')}${unset('.v')}`)).toBe('8^5%')
    expect(await raised(set('.v'), ' style="vertical-align:baseline"')).toBe('85%')
    expect(
      await raised('.v{vertical-align:super!important}', ` style="vertical-align:baseline"`),
    ).toBe('8^5%')
    const laid = await styled('.h{display:none} .h{display:block}', '<p class=h>8件')
    expect(codesOf(laid)).toEqual([])
  })

  it('keep a figure that is struck out apart from the one in its place', async () => {
    expect(await textOf('<p>目標：<del>35</del><ins>40</ins>人<p><s>3</s>件')).toBe(
      '目標：35 40人\n3件\n',
    )
    expect(await textOf('<p>3<b>5</b>件')).toBe('35件\n')
  })

  it('are read of rules without end as fast as the rules are long', async () => {
    const time = async (times: number) => {
      const begun = performance.now()
      await styled('.a{vertical-align:super} /* { @media {'.repeat(times), '<p class=a>件')
      return performance.now() - begun
    }
    const best = async (times: number) =>
      Math.min(await time(times), await time(times), await time(times))
    // work that grows with the square takes 256 times as long
    expect(await best(16_000)).toBeLessThan(120 * Math.max(5, await best(1_000)))
  })

  it.each([
    [
      'rules of one class',
      (n: number) => ['.a{display:block}'.repeat(n), '<p class=a>件'.repeat(n)],
    ],
    [
      'a class named again',
      (n: number) => ['.a{display:block}'.repeat(n), `<p class="${'a '.repeat(n)}">件`],
    ],
    [
      'elements open with many classes',
      (n: number) => ['.a{display:block}', `<b class="${'a '.repeat(n)}">${'<p>件'.repeat(n)}`],
    ],
  ] as const)('take no longer than they are long: %s', async (_, made) => {
    const time = async (times: number) => {
      const [rules = '', body = ''] = made(times)
      const begun = performance.now()
      await styled(rules, body)
      return performance.now() - begun
    }
    const best = async (times: number) =>
      Math.min(await time(times), await time(times), await time(times))
    // work that grows with the square takes 256 times as long
    expect(await best(16_000)).toBeLessThan(80 * Math.max(5, await best(1_000)))
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
    const looks = `color: red; ${'x'.repeat(4_000_000)}`
    expect(await textOf(`<ul style="${looks}">${'<li>a'.repeat(20_000)}</ul>`)).toHaveLength(60_000)
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

describe('a form on an HTML page', () => {
  it('gives what was typed, never what only asks for it', async () => {
    const laid = await laidOut(
      'a.html',
      page(
        '<table><tr><th>目標<td><input value="8件以上" placeholder="例 5件"><tr><th>実績<td><input placeholder="入力"><tr><th>課題<td><textarea placeholder="書く">一行目\n二行目</textarea><tr><th>鍵<td><input type=password value=秘密></table>',
      ),
    )
    expect(laid.text).toBe('目標\t8件以上\n実績\t\n課題\t一行目\u2029二行目\n鍵\t\n')
    expect(codesOf(laid)).toEqual(['document/aside-unread'])
    expect(laid.problems[0]?.message).toContain('入力欄の見本3か所、画面に出ない入力欄1か所')
  })

  it('gives the chosen option alone, and says how many others there were', async () => {
    const options = '<option value="">選んでください<option>達成<optgroup label=他><option'
    const laid = await laidOut(
      'a.html',
      page(
        `<p>評価: <select>${options} selected>未達成</optgroup></select><p>区分: <select>${options}>未達成</optgroup></select><p>月: <select><option>4月<option>5月</select><p>曜: <select multiple><option selected>月<option selected>火<option>水</select>`,
      ),
    )
    expect(laid.text).toBe('評価: 未達成\n区分:\n月: 4月\n曜: 月、火\n')
    expect(codesOf(laid)).toEqual(['document/choices-unread'])
    expect(laid.problems[0]?.message).toContain('7個')
    const asking = ['選択してください', 'お選び下さい', '----'].map(
      (words) => `<select><option value=0>${words}<option>達成</select>`,
    )
    expect(await textOf(`<p>評価:${asking.join('')}`)).toBe('評価:\n')
  })

  it('gives the chosen option alone wherever the page is nested too deep to be looked into', async () => {
    for (const depth of [296, 297, 298, 299, 300, 301]) {
      const select = '<select><option>4月<option>5月</select>'
      expect(await textOf(`${'<div>'.repeat(depth)}${select}`)).toBe('4月\n')
    }
  })

  it('shows which boxes are ticked', async () => {
    const box = (type: string, words: string) => `<label><input type=${type}>${words}</label> `
    const boxes = `${box('checkbox checked', '継続')}${box('checkbox', '廃止')}${box('radio checked', 'はい')}${box('radio', 'いいえ')}`
    expect(await textOf(boxes)).toBe('☑継続 ☐廃止 ◉はい ○いいえ\n')
    const deep = '<b>'.repeat(400)
    expect(await textOf(`${deep}${boxes}<input value=深い>`)).toContain('☐廃止 ◉はい ○いいえ 深い')
  })
})

describe('what an HTML page holds beside its text', () => {
  it('is read where a browser shows it: drawings, formulas, and what folds away', async () => {
    const drawing =
      '<svg><title>図</title><style>a{}</style><text>灯りの<tspan>会</tspan></text><text>120人</text></svg>'
    const formula = '<p><math><mi>実績</mi><mo>=</mo><mn>8</mn></math>'
    const folded = '<details><summary>詳しく</summary>中身</details>'
    const other = '<object data=a.pdf>表が出ないとき</object>'
    const laid = await laidOut('a.html', page(drawing + formula + folded + other))
    expect(laid.text).toBe('灯りの会\n120人\n実績=8\n詳しく\n中身\n表が出ないとき\n')
    expect(codesOf(laid)).toEqual(['document/embedded-unread'])
  })

  it('is no other figure where figures stand above one another', async () => {
    const half = '<mfrac><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>2</mn></mrow></mfrac>'
    const root = '<msqrt><mn>2</mn></msqrt><msup><mn>10</mn><mn>2</mn></msup>'
    expect(await textOf(`<p><math>${half}<mo>=</mo>${root}</math>`)).toBe('1/(n+2)=√2 10^2\n')
    const mixed = '<mn>5</mn><mo>&#x2064;</mo><mfrac><mn>1</mn><mn>3</mn></mfrac>'
    const power = `<msup><mn>10</mn><mn>2</mn></msup>`
    expect((await textOf(`<p><math>${mixed}</math>人`)).replace('\u2064', '')).toBe('5 1/3人\n')
    expect(await textOf(`<p>2<math>${power}</math>30件`)).toBe('2 10^2 30件\n')
    expect(await textOf(`<math><msqrt>${power}<mn>3</mn></msqrt></math>`)).toBe('√(10^2 3)\n')
    expect(await textOf('<p>8<sup>1</sup>件、CO<sub>2</sub>、100m<sup>2</sup>30列')).toBe(
      '8^1件、CO2、100m2 30列\n',
    )
    const table = '<mtr><mtd>1</mtd><mtd>2</mtd></mtr><mtr><mtd>3</mtd><mtd>4</mtd></mtr>'
    expect(await textOf(`<math><mtable>${table}</mtable></math>`)).toBe('1 2\u20293 4\n')
    const limits = '<munderover><mi>S</mi><mn>1</mn><mn>8</mn></munderover>'
    const bar = '<mover><mi>x</mi><mo>→</mo></mover>'
    expect(await textOf(`<math>${limits}<mn>5</mn>${bar}</math>`)).toBe('S_1^8 5x→\n')
    expect(await textOf('<pre>説明\n10<sup>2</sup></pre>')).toBe('説明\n10^2\n')
    expect(await textOf('<p>10<sup>－</sup><sup>２</sup>')).toBe('10^－２\n')
    const deep = `${'<mfrac><mn>1</mn>'.repeat(100)}<mn>2</mn>`
    expect((await textOf(`<math>${deep}`)).replace(/[/()\s]/gu, '')).toBe(`${'1'.repeat(100)}2`)
  })

  it('is named where it is not read', async () => {
    const body =
      '<noscript><p>動きません</noscript><noscript><img src=x></noscript><template><p>ひな型</template><img alt="区の旗"><img alt=""><p title="補足">本文<iframe src=x></iframe>'
    const head = '<head><title>令和2年度の取組</title></head>'
    const laid = await laidOut('a.html', new TextEncoder().encode(`${head}<body>${body}`))
    expect(laid.text).toBe('本文\n')
    expect(codesOf(laid)).toEqual([
      'document/pictures-unread',
      'document/embedded-unread',
      'document/aside-unread',
    ])
    expect(laid.problems[0]?.message).toContain('画像が2個')
    expect(laid.problems[0]?.message).toContain('「区の旗」')
    expect(laid.problems[2]?.message).toContain(
      '（スクリプトの代わり1か所、ひな型1か所、説明（title）1か所、ページの題「令和2年度の取組」）',
    )
  })

  it('is said to be read where it is hidden or struck out, rows of a table too', async () => {
    const laid = await laidOut(
      'a.html',
      page(
        '<table><tr style="display:none"><td>隠れた行</table><dialog>窓</dialog><p><s>旧</s><b style="text-decoration: underline line-through">古</b>新',
      ),
    )
    expect(laid.text).toBe('隠れた行\n\n窓\n旧古新\n')
    expect(codesOf(laid)).toEqual(['document/hidden-text', 'document/struck-text'])
    expect(laid.problems[0]?.message).toContain('2か所')
  })
})
