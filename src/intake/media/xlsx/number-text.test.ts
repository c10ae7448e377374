import { describe, expect, it } from 'vitest'
import { numberText } from './number-text.ts'

const shown = (value: string, format: string) => numberText(value, format, false)

describe('numberText', () => {
  it.each([
    ['0.475', '0.0%', '47.5%'],
    ['0.46300000000000002', '0.0%', '46.3%'],
    ['81.06', 'General', '81.06'],
    ['0.1', 'General', '0.1'],
    ['1234', '#,##0_ ', '1,234'],
    ['0.123', '0.0%_ ', '12.3%'],
    ['5', '0_ ;[Red]\\-0\\ ', '5'],
    ['1234', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '1,234'],
    ['0', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '-'],
    ['44000', 'yyyy"年"m"月"d"日"\\ ', '2020年6月18日 '],
    ['44000', 'yyyy/m/d_ ', '2020/6/18'],
    ['43600', 'ee"."mm"."dd', '01.05.15'],
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
    ['8', 'General"件"', '8件'],
    ['8', '"約"G/標準"人"', '約8人'],
    ['-8', 'General;"△"General', '△8'],
    ['1.005', '0.00', '1.01'],
    ['65.35', '0.0', '65.4'],
    ['0.285', '0%', '29%'],
    ['1E+30', 'General', `1${'0'.repeat(30)}`],
    ['1E-12', 'General', '0.000000000001'],
    ['7', '000', '007'],
    ['0', '#', ''],
    ['0', '0;-0;', ''],
    ['-3', '0";"', '-3;'],
    ['1', '[=1]"有";[=0]"無";General', '有'],
    ['0', '[=1]"有";[=0]"無";General', '無'],
    ['5', '[=1]"有";[=0]"無";General', '5'],
    ['12000', '[>=10000]#,##0,"千人";#,##0"人"', '12千人'],
    ['43922', '"R"e"."m"."d', 'R2.4.1'],
    ['43922', 'yyyy/m/d(aaa)', '2020/4/1(水)'],
    ['43922', 'm"月"d"日"aaaa', '4月1日水曜日'],
    ['1500', '[$¥-411]#,##0', '¥1,500'],
  ])('shows %s under %s as %s', (value, format, text) => {
    expect(shown(value, format)).toEqual({ text, plain: false })
  })

  it('says where it does not understand the format, and keeps the number', () => {
    expect(shown('0.25', '# ?/?')).toEqual({ text: '0.25', plain: true })
    expect(shown('0.5', 'h:mm')).toEqual({ text: '0.5', plain: true })
    expect(shown('12345', '0.00E+00')).toEqual({ text: '12345', plain: true })
    expect(shown('43922', 'd-mmm-yy')).toEqual({ text: '43922', plain: true })
    expect(shown('-5', '[<0]0;0')).toEqual({ text: '-5', plain: true })
    expect(shown('5', ';;;')).toEqual({ text: '5', plain: true })
    expect(shown('8', `[$${'['.repeat(100_000)}`)).toEqual({ text: '8', plain: true })
  })

  it('never takes a blank for a nought', () => {
    expect(shown(' ', '0')).toEqual({ text: ' ', plain: true })
    expect(shown('0x10', '0')).toEqual({ text: '0x10', plain: true })
  })
})
