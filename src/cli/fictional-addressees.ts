/** People drawn for the surveys of the demonstration city: names and places that do not exist, put together in turn. */
const families = [
  '椿',
  '潮田',
  '坂井',
  '浜野',
  '灯台',
  '帆足',
  '渚',
  '星見',
  '藍原',
  '汐見',
  '鳴海',
]
const given = ['はるか', 'みなと', 'いずみ', 'そら', 'なぎ', 'しおり', 'つむぎ', 'わたる', 'あかり']
const places = ['坂上', '高台', '石段', '見晴', '井戸端', '駅前', '舟着']

/**
 * Lines of a frame: 層, 郵便番号, 住所, 氏名.
 *
 * @param ward Its name, as in an address
 */
export function fictionalAddressees(
  ward: string,
  { stratum, count }: { readonly stratum: string; readonly count: number },
): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, at) => {
    const place = places[at % places.length] ?? ''
    const house = `${(at % 40) + 1}番${(at % 9) + 1}号`
    const name = `${families[at % families.length] ?? ''} ${given[at % given.length] ?? ''}`
    const postcode = `999-${String(1000 + (at % 700)).slice(-4)}`
    return [stratum, postcode, `汐待市${ward}${place}${house}`, name]
  })
}
