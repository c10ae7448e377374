/** The catalogue entry of a year's data set (W3C DCAT 3, as JSON-LD): what harvesters of open data portals read. */
import type { OpenData } from './open-data.ts'

export interface ListedFile {
  readonly name: string
  readonly mediaType: string
  readonly japanese: string
  readonly english: string
}

/** @param base Address the files stand under, '' for beside the catalogue */
export function dcatCatalogue(data: OpenData, files: readonly ListedFile[], base: string) {
  const { municipality, fiscalYear, changedOn } = data
  const { licence } = municipality
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Dataset',
    '@id': `urn:torikumi:${municipality.code}:${fiscalYear}`,
    'dct:title': titlesOf(data),
    'dct:description': [
      text('区が約束した取組と目標、区の自己評価、公表された数字からの判定。', 'ja'),
      text(
        'What wards promised, how they judged themselves, and what the published figures say.',
        'en',
      ),
    ],
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': municipality.name },
    'dct:language': 'ja',
    'dct:license': { '@id': licence.address },
    'dct:modified': { '@value': changedOn, '@type': 'xsd:date' },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': `${fiscalYear}-04-01`, '@type': 'xsd:date' },
      'dcat:endDate': { '@value': `${fiscalYear + 1}-03-31`, '@type': 'xsd:date' },
    },
    'dcat:distribution': files.map(({ name, mediaType, japanese, english }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': [text(japanese, 'ja'), text(english, 'en')],
      'dcat:downloadURL': { '@id': `${base}${name}` },
      'dcat:mediaType': mediaType.replace(/;.*$/u, ''),
      'dct:license': { '@id': licence.address },
    })),
  }
}

function titlesOf({ municipality, fiscalYear }: OpenData) {
  const english = municipality.nameEnglish ?? municipality.name
  return [
    text(`${municipality.name} ${fiscalYear}年度 取組と判定`, 'ja'),
    text(`${english}, initiatives and judgements of FY${fiscalYear}`, 'en'),
  ]
}

function text(value: string, language: 'ja' | 'en') {
  return { '@value': value, '@language': language }
}
