/**
 * Common Japanese surnames, in the plain form of their characters; `plainKanji` brings the many written variants (髙, 﨑,
 * 邊, 澤) to it. Together the list covers most people; honorifics and cue words find the rest.
 */
const kanji = `佐藤 鈴木 高橋 田中 渡辺 伊藤 中村 小林 山本 加藤 吉田 山田 佐々木 松本 山口 木村 井上 斉藤 斎藤 清水 山崎 阿部 森 池田 橋本
石川 山下 小川 石井 長谷川 後藤 岡田 近藤 前田 藤田 遠藤 青木 坂本 村上 太田 金子 藤井 福田 西村 三浦 竹内 中川 岡本 松田 原田 中野 小野
田村 藤原 中島 石田 和田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井
小山 平野 藤本 河野 野口 上野 武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内
西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上
大島 石原 松岡 馬場 浜田 森本 星野 矢野 浅野 大久保 松下 吉岡 小池 野田 荒木 大谷 松浦 熊谷 黒田 尾崎 永田 川村 望月 松村 田辺 荒井 内藤 早川
東田 松原 西山 大橋 菅野 須藤 片山 大川 岡崎 小田 大石 上原 中山 堀 堀内 堀江 今村 奥村 成田 岩本 奥田 川島 関口 平井 広瀬 飯塚 三宅 小西 津田
栗原 福井 榎本 根本 岡 森下 神田 中井 植田 沢田 片岡 宮田 秋元 大沢 小沢 黒沢 金沢 福岡 土井 江口 小原 北川 児玉 牧野 柳田 本間 三好 石塚 坂井
児島 安部 田島 戸田 宮下 白石 浅井 田代 久野 稲垣 大森 村井 須田 鎌田 千田 村松 南 西 北 谷 林 泉 星 岸 島 角田 松永 川田 高山 豊田 黒木
河合 川合 塚本 下田 横田 小倉 長田 相沢 西野 米田 前川 畑中 笠原 富田 石橋 杉浦 川端 若林 竹田 梅田 藤沢 稲葉 窪田 栗田 樋渡 高松 中尾 古賀 田原
日高 志村 萩原 柏木 神谷 真鍋 榊原 瀬戸 三木 倉田 立花 森山 大竹 皆川 寺田 土田 落合 篠原 篠田 長尾 長島 堤 松山 平山 平松 門田 桑原 高島 天野
宇野 水谷 川原 大内 手塚 鶴田 相馬 金井 黒川 畠山 小泉 向井 青山 滝沢 武藤 足立 入江 矢島 新田 安達 亀井 仲村 比嘉 金城 大城 宮城 新垣 玉城 上地`

const variants: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  齋: '斎',
  齊: '斉',
  邊: '辺',
  邉: '辺',
  澤: '沢',
  廣: '広',
  濱: '浜',
  濵: '浜',
  眞: '真',
  櫻: '桜',
  國: '国',
  嶋: '島',
  嶌: '島',
  籐: '藤',
  德: '徳',
  惠: '恵',
  桒: '桑',
  塚: '塚',
  﨔: '欅',
  瀨: '瀬',
  淸: '清',
  吉: '吉',
  𠮷: '吉',
  舘: '館',
  龍: '竜',
  瀧: '滝',
  關: '関',
  圓: '円',
  榮: '栄',
  實: '実',
  條: '条',
  當: '当',
  萬: '万',
}

/** One character for one character of the text, so that places stay. A pair of surrogates becomes a space and the sign. */
export function plainKanji(text: string): string {
  let plain = ''
  for (const sign of text) {
    const known = variants[sign]
    plain += known === undefined ? sign : known.padStart(sign.length, ' ')
  }
  return plain
}

/** The longest first, so that 佐々木 is not read as somebody called 佐. */
export const surnames: readonly string[] = kanji
  .split(/\s+/u)
  .toSorted((a, b) => b.length - a.length)

const kana = `さとう すずき たかはし たなか わたなべ いとう なかむら こばやし やまもと かとう よしだ やまだ ささき まつもと やまぐち きむら いのうえ
さいとう しみず やまざき いけだ はしもと いしかわ やました おがわ いしい はせがわ ごとう おかだ こんどう まえだ ふじた えんどう あおき さかもと
むらかみ おおた かねこ ふじい ふくだ にしむら みうら たけうち なかがわ おかもと まつだ はらだ なかの たむら ふじわら なかじま いしだ わだ もりた
うえだ うちだ しばた さかい みやざき よこやま たかぎ あんどう みやもと おおの こじま たにぐち いまい くどう たかだ ますだ まるやま すぎやま むらた
おおつか あらい こやま ひらの ふじもと のぐち うえの たけだ まつい すがわら いわさき きのした さの のむら まつお いちかわ きくち すぎもと ふるかわ
おおにし しまだ みずの さくらい たかの よしかわ やまうち にしだ いいだ にしかわ こまつ きたむら やすだ いがらし かわぐち ひらた くぼた はっとり`

export const kanaSurnames: readonly string[] = kana
  .split(/\s+/u)
  .toSorted((a, b) => b.length - a.length)

export const romanSurnames: readonly string[] =
  `sato suzuki takahashi tanaka watanabe ito nakamura kobayashi yamamoto kato yoshida yamada sasaki
matsumoto yamaguchi kimura inoue saito shimizu yamazaki abe mori ikeda hashimoto ishikawa yamashita ogawa ishii hasegawa goto okada kondo maeda fujita
endo aoki sakamoto murakami ota kaneko fujii fukuda nishimura miura takeuchi nakagawa okamoto matsuda harada nakano tamura fujiwara nakajima ishida
wada morita ueda uchida shibata sakai miyazaki yokoyama takagi ando miyamoto ono kojima taniguchi imai kudo takada`
    .split(/\s+/u)
    .toSorted((a, b) => b.length - a.length)
