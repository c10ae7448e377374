import { describe, expect, it } from 'vitest'
import { formulaPart } from './formula.ts'
import { isElement, parseXml, type XmlElement } from './xml/parse-xml.ts'

const words = (element: XmlElement): string =>
  element.children
    .map((child) => (isElement(child) ? (formulaPart(child, words) ?? words(child)) : child))
    .join('')

function written(inside: string): string {
  const root = parseXml(new TextEncoder().encode(`<oMath>${inside}</oMath>`))
  if (root === null) throw new Error('not well formed')
  return words(root)
}

const r = (text: string) => `<r><t>${text}</t></r>`
const e = (inside: string) => `<e>${inside}</e>`
const fraction = (above: string, below: string) =>
  `<f><fPr/><num>${r(above)}</num><den>${r(below)}</den></f>`
const raised = (above: string) => `<sSup>${e(r('10'))}<sup>${r(above)}</sup></sSup>`

describe('formulaPart', () => {
  it.each([
    [fraction('1', '2'), '1/2'],
    [fraction('収納額', '調定額'), '収納額/調定額'],
    [`${fraction('a+b', '2')}${r('×100')}`, '(a+b)/2×100'],
    [`<f><fPr><type val="noBar"/></fPr><num>${r('5')}</num><den>${r('2')}</den></f>`, '5¦2'],
    [raised('2'), '10^2'],
    [raised('-2'), '10^(-2)'],
    [`<sSub>${e(r('x'))}<sub>${r('1')}</sub></sSub>`, 'x_1'],
    [`<rad><deg/>${e(r('x+1'))}</rad>`, '√(x+1)'],
    [`<rad><deg>${r('3')}</deg>${e(r('8'))}</rad>`, '√[3]8'],
    [
      `<nary><naryPr><chr val="∑"/></naryPr><sub>${r('i=1')}</sub><sup>${r('n')}</sup>${e(r('x'))}</nary>`,
      '∑_(i=1)^n x',
    ],
    [`<d>${e(fraction('1', '2'))}</d>`, '(1/2)'],
    [`<d><dPr><begChr val="{"/><endChr val=""/></dPr>${e(r('x'))}</d>`, '{x'],
    [`<bar><barPr><pos val="top"/></barPr>${e(r('x'))}</bar>`, 'x\u0305'],
    [`<m><mr>${e(r('1'))}${e(r('2'))}</mr><mr>${e(r('3'))}${e(r('4'))}</mr></m>`, '1 2\u20293 4'],
    [`<sPre><sub>${r('1')}</sub><sup>${r('2')}</sup>${e(r('3'))}</sPre>`, '_1^2 3'],
    [`<eqArr>${e(r('x&amp;=1&amp;2'))}${e(r('y&amp;=3'))}</eqArr>`, 'x=1 2\u2029y=3'],
    [`${r('8')}<phant><phantPr><show val="0"/></phantPr>${e(r('9'))}</phant>`, '8'],
    [`<phant><phantPr/>${e(r('9'))}</phant>`, '9'],
    [`<limLow>${e(r('max'))}<lim>${r('x')}</lim></limLow>`, 'max_x'],
  ])('writes %s as %s', (inside, line) => {
    expect(written(inside)).toBe(line)
  })

  it('takes no drawing of another kind for a formula', () => {
    expect(written('<f eqn="1"/><d>線</d>')).toBe('線')
  })
})
