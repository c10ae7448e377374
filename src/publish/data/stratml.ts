/**
 * A year as a performance report in StratML Part 2 (ISO 17469-2): an office is a goal, a sheet an objective, a target a
 * performance indicator with its target and its actual result. The order of elements is the schema's.
 */

import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { escapeXml } from '../html/markup.ts'
import type { OpenData } from './open-data.ts'
import { type TargetRow, targetRows } from './target-table.ts'

export function printStratml(data: OpenData): string {
  const { municipality, fiscalYear, sheets } = data
  const offices = [...new Map(sheets.map(({ office }) => [office.id, office])).values()]
  const name = `${municipality.name} ${fiscalYear}年度 取組と判定`
  return `<?xml version="1.0" encoding="UTF-8"?>
<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Report">
${element('Name', name)}
${element('Description', '区が約束した取組と目標、区の自己評価、公表された数字からの判定。')}
<StrategicPlanCore>
<Organization>${element('Name', municipality.name)}</Organization>
${offices
  .map(
    ({
      id,
      name: office,
    }) => `<Goal>${element('Name', office)}${element('Description', `${office}の取組`)}${element('Identifier', `_${id}`)}
${sheets
  .filter((sheet) => sheet.office.id === id)
  .map(objective)
  .join('\n')}
</Goal>`,
  )
  .join('\n')}
</StrategicPlanCore>
<AdministrativeInformation>${element('StartDate', `${fiscalYear}-04-01`)}${element('EndDate', `${fiscalYear + 1}-03-31`)}${element('PublicationDate', data.changedOn)}</AdministrativeInformation>
</PerformancePlanOrReport>
`
}

function objective(judged: JudgedSheet): string {
  const { sheet, id } = judged
  const purpose = [...sheet.multiYear.purpose, ...sheet.multiYear.strategy]
  const verdict = sheet.selfEvaluation?.verdict.value ?? null
  const declared =
    verdict === null ? '' : `区の自己評価: ${verdict === 'attained' ? '①目標達成' : '②目標未達成'}`
  return `<Objective>${element('Name', sheet.title?.text ?? '')}${element('Description', purpose.map(({ text }) => text).join('\n'))}${element('Identifier', `_${id}`)}${element('SequenceIndicator', String(sheet.number ?? ''))}${element('OtherInformation', declared)}
${targetRows(judged)
  .filter(({ half }) => half === 'year')
  .map(indicator)
  .join('\n')}
</Objective>`
}

function indicator({ judged, position, target, judgement }: TargetRow): string {
  const [condition] = target.conditions
  const unit = typeof condition?.['unit'] === 'string' ? condition['unit'] : ''
  const level = condition?.['value']
  const quantitative = typeof level === 'number'
  const { fiscalYear } = judged
  const period = `${element('StartDate', `${fiscalYear}-04-01`)}${element('EndDate', `${fiscalYear + 1}-03-31`)}`
  const value = judgement?.actual?.value ?? null
  const actual =
    judgement === null
      ? ''
      : `<ActualResult>${period}${value === null ? '' : element('NumberOfUnits', printDecimal(value))}${descriptor(judgement.outcome)}${element('Description', judgement.reason)}</ActualResult>`
  return `<PerformanceIndicator PerformanceIndicatorType="${quantitative ? 'Quantitative' : 'Qualitative'}">${element('SequenceIndicator', `${judged.sheet.number ?? ''}.${position + 1}`)}${element('MeasurementDimension', target.indicator ?? target.asWritten)}${element('UnitOfMeasurement', unit)}${element('Identifier', `_${judged.id}.${position + 1}`)}<MeasurementInstance><TargetResult>${period}${quantitative ? element('NumberOfUnits', String(level)) : ''}${element('Description', target.asWritten)}</TargetResult>${actual}</MeasurementInstance></PerformanceIndicator>`
}

function descriptor(outcome: string): string {
  return `<Descriptor>${element('DescriptorName', 'computed outcome')}${element('DescriptorValue', outcome)}</Descriptor>`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}
