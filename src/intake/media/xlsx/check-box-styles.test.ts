import { describe, expect, it } from 'vitest'
import { parseXml, type XmlElement } from '../xml/parse-xml.ts'
import { checkBoxStyles } from './check-box-styles.ts'

function parsed(text: string): XmlElement | null {
  return parseXml(new TextEncoder().encode(text))
}

describe('checkBoxStyles', () => {
  it('looks through a long bag once, however many styles name it', () => {
    const count = 20_000
    const styles = '<xf><xfComplement i="0"/></xf>'.repeat(count)
    const bags =
      '<bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag>' +
      `<bag>${'<bagId k="x">0</bagId>'.repeat(count)}<bagId k="XFControls">1</bagId></bag>` +
      '<bag type="XFComplements"><a><bagId>2</bagId></a></bag>'
    const [formats, listed] = [
      parsed(`<styleSheet><cellXfs>${styles}</cellXfs></styleSheet>`),
      parsed(`<bags>${bags}</bags>`),
    ]
    const start = performance.now()
    const boxes = checkBoxStyles(formats, listed)
    expect([boxes.size, performance.now() - start < 3000]).toEqual([count, true])
  })
})
