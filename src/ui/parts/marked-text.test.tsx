import { describe, expect, it } from 'vitest'
import { type MarkedPlace, MarkedText } from './marked-text.tsx'

const text = '目標 満足度 80%以上\n実績 85%'

const render = (places: readonly MarkedPlace[]) =>
  String(<MarkedText text={text} places={places} />)

const withoutTags = (html: string) => html.replace(/<[^>]+>/g, '')

describe('MarkedText', () => {
  it('marks the chosen words where they stand', () => {
    const html = render([{ id: 'chosen', kind: 'chosen', span: { start: 7, end: 12 } }])
    expect(html).toBe('目標 満足度 <mark id="chosen" class="place-chosen">80%以上</mark>\n実績 85%')
  })

  it('puts a place inside the one that holds it', () => {
    const html = render([
      { id: 'inner', kind: 'field', span: { start: 7, end: 12 } },
      { id: 'outer', kind: 'field', span: { start: 0, end: 12 } },
    ])
    expect(html).toContain(
      '<span id="outer" class="place place-field">目標 満足度 <span id="inner"',
    )
  })

  it('cuts places that overlap and keeps every character once', () => {
    const html = render([
      { id: 'a', kind: 'field', span: { start: 0, end: 9 } },
      { id: 'b', kind: 'field', span: { start: 7, end: 15 } },
    ])
    expect(withoutTags(html)).toBe(text)
    expect(html.match(/id="b"/g)).toHaveLength(1)
  })

  it('escapes markup that a source carries', () => {
    const html = String(<MarkedText text="<p>計画</p>" places={[]} />)
    expect(html).toBe('&lt;p&gt;計画&lt;/p&gt;')
  })

  it('leaves out a place that lies beyond the text', () => {
    expect(render([{ id: 'x', kind: 'field', span: { start: 90, end: 99 } }])).toBe(text)
  })
})
