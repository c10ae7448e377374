import { describe, expect, it } from 'vitest'
import { legacyControls } from './legacy-controls.ts'

function captionOf(words: string): string | undefined {
  const box = `<v:textbox><div>${words}</div></v:textbox>`
  const shape = `<v:shape id="_x0000_s1">${box}<x:ClientData ObjectType="Checkbox"/></v:shape>`
  return legacyControls(new TextEncoder().encode(`<xml>${shape}</xml>`))?.[0]?.caption
}

describe('legacyControls', () => {
  it('joins the lines of the file, and parts those of the caption', () => {
    expect(captionOf('継続\n   する <br> 見直し')).toBe('継続 する\u2029見直し')
  })

  it('goes through a caption of blanks once', () => {
    const blanks = ' '.repeat(200_000)
    const start = performance.now()
    const caption = captionOf(`継${blanks}続<br>${blanks}する`)
    expect([caption?.at(-1), performance.now() - start < 3000]).toEqual(['る', true])
  })
})
