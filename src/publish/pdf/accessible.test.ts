import { describe, expect, it } from 'vitest'
import { layOutBlank, layOutDocument } from '../form/lay-out-document.ts'
import { templates } from '../form/templates.ts'
import { cityDocuments, realDocuments } from '../testing/city-documents.ts'
import { uaFailures } from '../testing/ua-points.ts'
import { printPdf } from './print-pdf.ts'

describe('the points of PDF/UA-1 that a machine can tell', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'hold in the blank form %s',
    async (_, template) => {
      expect(uaFailures(await printPdf(template.name, [layOutBlank(template)]))).toEqual([])
    },
  )

  it('hold in every filled form, each and all in one file', async () => {
    const documents = [...cityDocuments(), ...realDocuments()]
    const layouts = documents.map(({ document, text }) => layOutDocument(document, text))
    expect(layouts.length).toBeGreaterThanOrEqual(13)
    for (const layout of layouts) {
      expect.soft(uaFailures(await printPdf(layout.title, [layout])), layout.title).toEqual([])
    }
    expect(uaFailures(await printPdf('全部', layouts))).toEqual([])
  })
})

describe('the checker itself', () => {
  const template = templates[0]
  if (template === undefined) throw new Error('no template')

  it.each([
    ['/Scope /Row', '/Scope /Rox', '7.5-1'],
    ['/DisplayDocTitle true', '/DisplayDocTitle nope', '7.1-10'],
    ['pdfuaid:part>1<', 'pdfuaid:part>2<', '5-1'],
    ['/Lang (ja', '/Lung (ja', '7.2'],
    ['/S /TR\n', '/S /TX\n', '7.1-5'],
    ['/ToUnicode', '/ToUnicoda', '7.21.7'],
    ['/Marked true', '/Marked null', '7.1-8'],
    ['/S /H1\n', '/S /H3\n', '7.4.2'],
  ])('finds %s where it became %s', async (from, to, point) => {
    const pdf = Buffer.from(await printPdf(template.name, [layOutBlank(template)]))
    const text = pdf.toString('latin1')
    expect(text.includes(from)).toBe(true)
    const harmed = Buffer.from(text.replaceAll(from, to), 'latin1')
    expect(uaFailures(harmed).some((failure) => failure.startsWith(point))).toBe(true)
  })
})
