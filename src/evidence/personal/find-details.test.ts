import { describe, expect, it } from 'vitest'
import { findDetails } from './find-details.ts'
import { isMyNumber } from './find-numbers.ts'
import { maskDetails } from './mask-details.ts'

const kindsIn = (text: string) => findDetails(text).map(({ kind }) => kind)
const masked = (text: string) => maskDetails(text, findDetails(text))

describe('findDetails', () => {
  it.each([
    ['窓口の山田太郎さんに言われました。', '山田太郎'],
    ['髙橋様のお宅の前です。', '髙橋'],
    ['佐々木 花子と申します。', '佐々木 花子'],
    ['タナカさんに聞きました', 'タナカ'],
    ['ﾀﾅｶ ﾊﾅｺさんの件', 'ﾀﾅｶ'],
    ['渡邉 健一', '渡邉 健一'],
    ['私は綾小路です。', '綾小路'],
    ['氏名：勅使河原 茜', '勅使河原 茜'],
    ['My name is Hanako Yamada.', 'Hanako Yamada'],
    ['五十嵐さん', '五十嵐'],
  ])('finds the name in %s', (text, name) => {
    expect(findDetails(text)).toMatchObject([{ kind: 'name', text: expect.stringContaining(name) }])
  })

  it.each([
    ['区長さん、皆さん、職員さんへ。お客様の声。'],
    ['子どもさんと保護者の方が使う公園です。'],
    ['令和3年4月1日から3丁目の交差点で2-3人が待っています。'],
    ['収納率は85.80%、件数は1,234件でした。'],
    ['9時から17時まで、年3回、80人が来ました。'],
    ['2024-05-01に申請し、期限は2024-05-31でした。'],
    ['会議の日程\n2024-05-01 2024-06-05\n2024-07-03'],
    ['開催日：２０２４－０５－０１ 10時'],
  ])('leaves %s alone', (text) => {
    expect(findDetails(text)).toEqual([])
  })

  it.each([
    ['090-1234-5678', 'phone'],
    ['０９０（１２３４）５６７８', 'phone'],
    ['09012345678', 'phone'],
    ['〇九〇の一二三四の五六七八', 'phone'],
    ['+81 90 1234 5678', 'phone'],
    ['(06)6123-4567', 'phone'],
    ['taro.yamada@example.jp', 'mail'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'mail'],
    ['taro (at) example (dot) com', 'mail'],
    ['taroアットexampleドットjp', 'mail'],
    ['1234 5678 9018', 'myNumber'],
    ['123456789012', 'number'],
    ['記号 1234567', 'number'],
    ['昭和45年3月2日生まれ', 'birth'],
    ['1970-03-02生まれ', 'birth'],
    ['生年月日：1970-03-02', 'birth'],
    ['誕生日は1970-03-02', 'birth'],
    ['生まれは1970-03-02', 'birth'],
    ['1970-03-02に生まれ', 'birth'],
    ['date of birth: 1970-03-02', 'birth'],
    ['2024-0501', 'number'],
    ['2024-05-01-2233', 'number'],
    ['2024-13-41', 'number'],
    ['〒556-0011', 'address'],
    ['汐待市椿坂区椿坂3丁目4番5号', 'address'],
    ['椿坂区桜町１－２－３', 'address'],
    ['藍瀬三丁目五番地', 'address'],
    ['桜町12番地の3 コーポさくら201号室', 'address'],
    ['自宅は桜町の角の青い家です。', 'address'],
    ['@shiomachi_taro', 'account'],
  ])('finds %s as %s', (text, kind) => {
    expect(kindsIn(`先日のことですが、${text} です。`)).toEqual([kind])
    expect(masked(`「${text}」`)).not.toContain(text)
  })

  it('finds what is known of the sender wherever it stands', () => {
    const known = [{ kind: 'name', text: '鵜殿 みさき' }] as const
    const text = '娘のみさきが困っています。ウドノより。鵜殿'
    expect(maskDetails(text, findDetails(text, known))).toBe(
      '娘の（氏名）が困っています。ウドノより。（氏名）',
    )
  })

  it('lets stand what a person decided is none', () => {
    const text = '森さんの木、林さん'
    expect(maskDetails(text, findDetails(text), new Set(['森']))).toBe('森さんの木、（氏名）さん')
  })
})

describe('isMyNumber', () => {
  it('knows the check digit', () => {
    expect(isMyNumber('123456789018')).toBe(true)
    for (const last of '012345679') expect(isMyNumber(`12345678901${last}`)).toBe(false)
  })
})
