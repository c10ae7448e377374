import { describe, expect, it } from 'vitest'
import { numberText } from './number-text.ts'

const shown = (value: string, format: string) => numberText(value, format, false)

describe('numberText', () => {
  it.each([
    ['0.475', '0.0%', '47.5%'],
    ['0.46300000000000002', '0.0%', '46.3%'],
    ['81.06', 'General', '81.06'],
    ['0.1', 'General', '0.1'],
    ['2400', '#,##0', '2,400'],
    ['1234567.5', '#,##0.00', '1,234,567.50'],
    ['8', '0"件"', '8件'],
    ['8', '0"件以上"', '8件以上'],
    ['-3', '0;"△"0', '△3'],
    ['-3', '0.0', '-3.0'],
    ['0', '0;-0;"－"', '－'],
    ['12', '"延べ"#,##0"人"', '延べ12人'],
    ['1.5', '0.##', '1.5'],
    ['43922', 'yyyy/m/d', '2020/4/1'],
    ['43922', 'ggge"年"m"月"d"日"', '令和2年4月1日'],
    ['43586', 'ggge"年"m"月"d"日"', '令和元年5月1日'],
    ['43585', 'gge"."mm"."dd', '平31.04.30'],
  ])('shows %s under %s as %s', (value, format, text) => {
    expect(shown(value, format)).toEqual({ text, plain: false })
  })

  it('says where it does not understand the format, and keeps the number', () => {
    expect(shown('0.25', '# ?/?')).toEqual({ text: '0.25', plain: true })
    expect(shown('0.5', 'h:mm')).toEqual({ text: '0.5', plain: true })
    expect(shown('12345', '0.00E+00')).toEqual({ text: '12345', plain: true })
  })
})
