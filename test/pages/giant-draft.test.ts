/** A hang watchdog, no promise of speed: a draft with very many sheets may cost more, but not with their square. */
import { describe, expect, it } from 'vitest'
import { DraftPage } from '../../src/ui/pages/draft-page.tsx'
import { draft } from './fictional-draft.ts'
import { siteIn } from './site.ts'

/** The fictional draft many times over, one copy behind the other. */
function giantDraft(copies: number): typeof draft {
  const { document, text } = draft
  const moved = ({ start, end }: { start: number; end: number }, copy: number) => ({
    start: start + copy * text.length,
    end: end + copy * text.length,
  })
  const each = <T>(of: (copy: number) => readonly T[]) =>
    Array.from({ length: copies }, (_, copy) => of(copy)).flat()
  return {
    ...draft,
    text: text.repeat(copies),
    document: {
      ...document,
      sheets: each((copy) =>
        document.sheets.map((sheet) => ({ ...sheet, span: moved(sheet.span, copy) })),
      ),
      problems: each((copy) =>
        document.problems.map((problem) =>
          problem.span === undefined ? problem : { ...problem, span: moved(problem.span, copy) },
        ),
      ),
      unread: each((copy) =>
        document.unread.map((unread) => ({ ...unread, span: moved(unread.span, copy) })),
      ),
    },
    fields: each((copy) =>
      draft.fields.map((field) => ({
        ...field,
        path: field.path.replace(/^sheets\.0/, `sheets.${copy}`),
        span: moved(field.span, copy),
      })),
    ),
    judgements: each(() => [null]),
  }
}

const fresh = { rejected: null, notice: null, narrowed: false }

const render = (copies: number) =>
  String(DraftPage({ site: siteIn('ja'), draft: giantDraft(copies), ...fresh }))

describe('the page of a giant draft', () => {
  it('shows a plan of usual size whole', () => {
    const html = render(60)
    expect(html).toContain('id="field-sheets-59-title"')
    expect(html).not.toContain('はじめの部分だけ')
  })

  it('shows the beginning of one far larger, says so, and is there before anyone gives up', () => {
    const html = render(12_000)
    expect(html).toContain('はじめの部分だけ')
    expect(html).toContain('12000件')
    expect(html).toContain('id="field-sheets-0-title"')
    expect(html).not.toContain('id="field-sheets-11999-title"')
    expect(html.length).toBeLessThan(20_000_000)
  }, 20_000)

  it('leads only to what is on the page', () => {
    const html = render(1000)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const missing = [...html.matchAll(/ href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id))
    expect(missing.map(([link]) => link)).toEqual([])
  }, 20_000)

  it('says why nothing was checked where it is too large to wait for', () => {
    const unchecked = { ...draft, findings: null }
    const html = String(DraftPage({ site: siteIn('ja'), draft: unchecked, ...fresh }))
    expect(html).toContain('この画面では点検していません')
    expect(String(DraftPage({ site: siteIn('ja'), draft, ...fresh }))).not.toContain(
      'この画面では点検していません',
    )
  })
})
