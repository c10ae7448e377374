import { describe, expect, it } from 'vitest'
import { inferOffice, inferOfficeOfHeading } from './infer-office.ts'
import { sourceText } from './source-text.ts'

const office = (text: string, known: readonly string[] = []) =>
  inferOffice(sourceText(text), known)?.office ?? null

describe('inferOffice', () => {
  it.each([
    ['坂の多い椿坂区の通学路', '椿坂区'],
    ['汐待市帆影区は、', '帆影区'],
    ['「西帆影区を良くしたい」', '西帆影区'],
    ['灯区の灯', '灯区'],
  ])('finds the ward in 「%s」', (text, name) => {
    expect(office(text)).toBe(name)
  })

  it.each([
    '当区の取組',
    '他区の事例',
    '各区で',
    '本区は',
    '24区において',
    '２４区の',
    '行政区の',
    '全区の',
    '区の施策',
    '区民の声',
    '区役所が',
    '多様な区民',
    '高齢区民',
    '校区の',
    '地区の',
    '街区を',
    '対象区域',
    '先進区の',
    '区分の',
    '区内の',
  ])('finds nobody in 「%s」', (text) => {
    expect(office(text)).toBeNull()
  })

  it('takes a name the municipality knows before any other, whatever stands behind it', () => {
    expect(office('帆影区民の声。椿坂区の道、椿坂区の坂。', ['帆影区'])).toBe('帆影区')
    expect(office('西帆影区の道', ['帆影区'])).toBe('西帆影区')
  })

  it('takes the office of a ward for the ward in a heading alone', () => {
    const heading = (text: string) => inferOfficeOfHeading(sourceText(text), [])?.office ?? null
    expect(heading('汐待市帆影区役所')).toBe('帆影区')
    expect(heading('各区役所')).toBeNull()
    expect(office('帆影区役所の窓口')).toBeNull()
  })

  it('names nobody when two are named as often', () => {
    expect(office('帆影区の道と椿坂区の道')).toBeNull()
    expect(office('帆影区の道と椿坂区の道と帆影区の海')).toBe('帆影区')
  })
})
