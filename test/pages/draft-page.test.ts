import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import type { Rejected } from '../../src/ui/draft/draft.ts'
import { DraftPage } from '../../src/ui/pages/draft-page.tsx'
import { draft } from './fictional-draft.ts'
import { siteIn, textOf } from './site.ts'

const page = (
  of: {
    rejected?: Rejected
    state?: 'accepted' | 'withdrawn'
    named?: string | null
    fields?: typeof draft.fields
    effect?: typeof draft.effect
    unread?: typeof draft.document.unread
    narrowed?: boolean
  } = {},
) =>
  String(
    DraftPage({
      site: siteIn('ja'),
      draft: {
        ...draft,
        state: of.state ?? 'open',
        fields: of.fields ?? draft.fields,
        effect: of.effect ?? null,
        document: {
          ...draft.document,
          unread: of.unread ?? draft.document.unread,
          office: of.named === undefined ? draft.document.office : of.named,
        },
      },
      rejected: of.rejected ?? null,
      notice: null,
      narrowed: of.narrowed ?? false,
    }),
  )

/** One field concluded from elsewhere, one in doubt. */
const unsure = draft.fields.map((field) => ({
  ...field,
  confidence:
    field.path === 'sheets.0.yearPlan.activities.0'
      ? ('inferred' as const)
      : field.path === 'sheets.0.yearPlan.targets.0'
        ? ('doubtful' as const)
        : ('certain' as const),
}))

const effect = {
  office: { id: 'o', code: 'irie', name: '入江区', nameEnglish: null },
  fiscalYear: fiscalYear(2020),
  replaced: [{ number: 1, title: '朝市' }],
  gone: [{ number: 2, title: '港の清掃' }],
  sameNumber: [{ number: 3, title: '灯台の見学' }],
}

describe('the draft page', () => {
  it('says what accepting replaces, and what the public would see no longer', () => {
    const words = textOf(page({ effect: { ...effect, kind: 'replaces' } }))
    expect(words).toMatch(/取組項目1「朝市」 ?が、この文書の内容に替わります/u)
    expect(words).toContain('確定すると見えなくなる取組があります')
    expect(words).toContain('取組項目2「港の清掃」')
    expect(words).toMatch(/取組項目3「灯台の見学」 ?は、この文書の取組と番号が同じで/u)
    const behind = textOf(page({ effect: { ...effect, kind: 'behind' } }))
    expect(behind).toContain('先の段階の文書が出たままです')
    expect(textOf(page({ effect: { ...effect, kind: 'first' } }))).not.toContain('替わります')
  })

  it('lists the words that fell into no field, each with the way to its place', () => {
    const unread = [{ text: '表紙', line: 1, span: { start: 0, end: 2 } }]
    const html = page({ unread })
    expect(textOf(html)).toContain('どの項目にも入らなかった文字（1か所）')
    expect(html).toContain('href="#unread-1"')
    expect(html).toContain('id="unread-1"')
    expect(textOf(page({ unread: [] }))).not.toContain('どの項目にも入らなかった文字（')
  })

  it('lists all problems on top, what blocks first, each leading to its place', () => {
    const html = page()
    expect(textOf(html)).toContain('うち直さないと確定できないもの1件')
    const link = /<a href="#(problem-\d+)">元の文書の箇所へ/.exec(html)
    expect(link).not.toBeNull()
    expect(html).toContain(`id="${link?.[1]}" class="place place-problem">自己評価`)
  })

  it('ties every field to its words in the document', () => {
    const html = page()
    for (const { path } of draft.fields) {
      const id = path.replaceAll('.', '-')
      expect(html).toContain(`id="field-${id}"`)
      expect(html).toContain(`href="#place-${id}"`)
      expect(html).toContain(`id="place-${id}"`)
    }
  })

  it('says of each field how sure the reading is, in words, and leads from one to look at to the next', () => {
    const text = textOf(page({ fields: unsure }))
    expect(text).toMatch(/要確認 読み方に迷いがあり、確かめていただきたい項目 \d+ 件/u)
    expect(text).toMatch(/補った 文書に書かれていないため、ほかの記載から補った項目 1 件/u)
    const html = page({ fields: unsure })
    expect(html).toContain('先に見る項目の一覧')
    expect(html).toMatch(/<a class="next-look" href="#field-[\w-]+">/u)
  })

  it('shows what wants a look alone when it is asked to, and stays so after a correction', () => {
    const all = page({ fields: unsure })
    const narrowed = page({ fields: unsure, narrowed: true })
    const count = (html: string) => html.match(/class="draft-field"/gu)?.length ?? 0
    expect(count(narrowed)).toBeGreaterThan(0)
    expect(count(narrowed)).toBeLessThan(count(all))
    expect(narrowed).toContain('name="look" value="first"')
    expect(narrowed).not.toContain('大きな文書なので')
  })

  it('shows how a target was read, and offers the blanks of the form', () => {
    const text = textOf(page())
    expect(text).toContain('「55%以上」と読みました')
    expect(text).toMatch(/自己評価（①目標達成・②目標未達成） 空欄/)
  })

  it('keeps the text of every field whole, and shows what was left over', () => {
    const html = page()
    expect(html).toContain('class="place place-unread">この行はどこにも入りません')
    const left = /<section class="source-text draft-pane"[^>]*>(.*?)<\/section>/s.exec(html)?.[1]
    const shown = (left ?? '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    expect(shown).toBe(draft.text)
  })

  it('keeps what was typed when a correction cannot be taken, with the error tied to it', () => {
    const html = page({
      rejected: {
        of: 'correction',
        path: 'sheets.0.yearPlan.targets.1',
        text: '研修 ？',
        problems: [
          { code: 'x', severity: 'blocks', message: '「研修 ？」を目標として読めません。' },
        ],
      },
    })
    expect(html).toMatch(/<title>エラー：/)
    expect(html).toContain('<a href="#field-sheets-0-yearPlan-targets-1">「研修 ？」を目標として')
    expect(html).toMatch(
      /<textarea[^>]*aria-describedby="correct-sheets-0-yearPlan-targets-1-error"[^>]*>研修 ？<\/textarea>/,
    )
    expect(html).toContain('id="correct-sheets-0-yearPlan-targets-1-error"')
  })

  it('takes nothing more once it is accepted or withdrawn', () => {
    for (const state of ['accepted', 'withdrawn'] as const) {
      expect(page({ state })).not.toContain('<form')
    }
  })

  it('asks for the year when it was only concluded', () => {
    const html = page()
    expect(html).toContain('id="accept-year-hint"')
    expect(html).toContain('<option value="2020" selected="">令和2(2020)年度')
  })

  it('offers a name for an office the list does not have, filled in where the document has it', () => {
    const input = (html: string) => /<input[^>]*name="newOffice"[^>]*>/.exec(html)?.[0]
    expect(input(page())).toContain('value=""')
    const html = page({ named: '灯台区' })
    expect(input(html)).toContain('value="灯台区"')
    expect(input(html)).toContain('aria-describedby="accept-new-office-hint"')
    expect(textOf(html)).toContain('文書には「灯台区」とありますが、一覧にありません')
    expect(html).not.toContain('id="accept-office-hint"')
    expect(html).not.toMatch(/<option value="[^"]+" selected="">[^0-9]*区</)
  })

  it('keeps the choice when the office is given twice, and ties the error to the name', () => {
    const html = page({
      rejected: {
        of: 'acceptance',
        asked: { office: draft.offices[1]?.id ?? null, newOffice: '灯台区', fiscalYear: null },
        problems: [
          { code: 'acceptance/office-twice', severity: 'blocks', message: '両方が入っています。' },
          { code: 'acceptance/fiscal-year-missing', severity: 'blocks', message: '何年度ですか。' },
        ],
      },
    })
    expect(html).toContain('<a href="#accept-new-office">両方が入っています。')
    expect(html).toContain('<a href="#accept-year">何年度ですか。')
    expect(html).toMatch(
      /name="newOffice"[^>]*aria-describedby="accept-new-office-hint accept-new-office-error"/,
    )
    expect(html).toContain('selected="">相瀬区')
    expect(html).toContain('value="灯台区"')
  })
})
