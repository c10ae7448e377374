/**
 * What the words of the glossary mean, for whoever reads a sheet: one plain sentence in each language. Notes for those
 * who write the program stay with the terms; a term without a meaning here is printed for no reader.
 */
import type { TermCode } from './glossary-terms.ts'

export interface Meaning {
  readonly japanese: string
  readonly english: string
  /** In running text the word is no term as a rule: 「4箇所」 is no place in a document. */
  readonly everyday?: true
}

export const termMeanings: Readonly<Partial<Record<TermCode, Meaning>>> = {
  office: {
    japanese: '計画や評価の文書を出すところ。区役所のほか、市の局や課も含みます。',
    english: 'A ward office, bureau or section that publishes plans and evaluations.',
  },
  officer: {
    japanese: '市や区で働き、計画や評価を書く人。',
    english: 'A person who works for the city or ward and writes its plans and evaluations.',
    everyday: true,
  },
  resident: {
    japanese: '区に住む人など、区の取組の相手となる人。',
    english: 'A person who lives in the ward, or whom its work is for.',
    everyday: true,
  },
  member: {
    japanese: '区政会議に出て意見を述べる人。公募や地域の団体の推薦などで選ばれます。',
    english: 'A person who sits on the ward council and speaks there.',
  },
  communityCouncil: {
    japanese: '地域の住民や団体が集まり、地域の課題に取り組む組織。',
    english: 'A body of residents and local groups that works on what their area needs.',
  },
  section: {
    japanese: '区役所や局の中で、仕事を受け持つ組。',
    english: 'A part of an office that is in charge of some of its work.',
    everyday: true,
  },
  role: {
    japanese: '担当者、課長、区長など、だれが何をしてよいかを決めるもの。',
    english: 'What a person may do here: as an officer, a section chief, the ward mayor.',
    everyday: true,
  },
  deputy: {
    japanese: '決められた日まで、ほかの人に代わって仕事をする人。',
    english: 'A person who acts for another until a set day.',
    everyday: true,
  },
  invitation: {
    japanese: '職員が初めて使うときのリンク。一度だけ使えます。',
    english: 'A link with which a member of staff begins; it works once.',
    everyday: true,
  },
  transfer: {
    japanese: '職員がほかの所属や係に移ること。',
    english: 'When a member of staff moves to another office or section.',
    everyday: true,
  },
  responsibility: {
    japanese: '一つの取組を書き、進み具合を知らせる担当。',
    english: 'Being the one who writes an initiative and reports how it goes.',
    everyday: true,
  },
  audit: {
    japanese: 'だれが、いつ、何を見て、何をしたかの記録。後から書き換えると分かります。',
    english: 'Who saw or did what, and when. A later change to it can be detected.',
    everyday: true,
  },
  framework: {
    japanese: '区や局が何年かで何をめざし、何をするかをまとめたもの。',
    english: 'What a ward or bureau wants to reach over some years, and how.',
  },
  pillar: {
    japanese: '改革の計画を大きく分けた、いくつかの方向。',
    english: 'One of the main directions into which a reform plan is divided.',
  },
  priority: {
    japanese: '区や局が、力を入れて解決しようとする課題。',
    english: 'A problem that a ward or bureau has decided to work on most.',
  },
  initiative: {
    japanese: '計画の中の一つの取組。目標を立て、毎年度、結果を評価します。',
    english: 'One piece of work in a plan, with targets and a result evaluated each year.',
  },
  purpose: {
    japanese: '何のために取り組むか。',
    english: 'What the work is for.',
  },
  outline: {
    japanese: '何をするかの、短いまとめ。',
    english: 'What will be done, in short.',
    everyday: true,
  },
  strategy: {
    japanese: 'めざす状態に近づくための、大きな進め方。',
    english: 'The general way to come closer to the desired state.',
    everyday: true,
  },
  multiYearPlan: {
    japanese: '計画の期間の終わりまでの方針と、それまでに達成したい目標。',
    english: 'What is to be done and reached by the end of the plan.',
  },
  yearPlan: {
    japanese: 'その年度にすることと、その年度の目標。',
    english: 'What is to be done and reached in this fiscal year.',
  },
  activity: {
    japanese: 'これからすると決めたこと。',
    english: 'What it was decided to do.',
  },
  activityRecord: {
    japanese: 'その年度に実際にしたこと。',
    english: 'What was in fact done in the year.',
  },
  logicModel: {
    japanese: '取組がどのようにめざす状態につながるかを、順に示した図。',
    english: 'A picture of how the work leads, step by step, to the desired state.',
  },
  desiredState: {
    japanese: '取組の先に実現したい、区や暮らしの姿。',
    english: 'What the ward or life in it should be like in the end.',
  },
  outcome: {
    japanese: '取組によって、人々の暮らしや考えがどう変わったか。',
    english: 'What changed for people because of the work.',
  },
  output: {
    japanese: '取組として行った回数や、配った数など。',
    english: 'How much was done: times held, copies given out.',
  },
  input: {
    japanese: '取組に使った予算や人手。',
    english: 'The money and people that went into the work.',
    everyday: true,
  },
  impact: {
    japanese: '成果の先に広がる、より大きな変化。',
    english: 'The wider change that follows from the outcome.',
  },
  document: {
    japanese: '区や局が公表した、もとの文書。',
    english: 'A paper that a ward or bureau has published.',
    everyday: true,
  },
  draft: {
    japanese: 'まだ確かめている途中の文書。公表されていません。',
    english: 'A document that is still being checked and is not published.',
    everyday: true,
  },
  sheet: {
    japanese: '一つの取組について、一年度の計画、振り返り、自己評価をまとめた様式。',
    english: 'The plan, review and self-evaluation of one initiative for one fiscal year.',
  },
  panel: {
    japanese: 'めざす状態から取組までを一枚にまとめた図。',
    english: 'One page that shows everything from the desired state to the initiatives.',
  },
  indicator: {
    japanese: '目標に届いたかを測るためのものさし。「〜と感じる区民の割合」など。',
    english: 'What is measured to see whether a target was reached, such as a share of residents.',
  },
  target: {
    japanese: 'いつまでに、どこまで届きたいかを表したもの。',
    english: 'How far to get, and by when.',
  },
  targetStatement: {
    japanese: '文書に書かれたとおりの目標の文。',
    english: 'A target in the words of the document.',
  },
  baseline: {
    japanese: '目標と比べるもとになる、始める前の値。',
    english: 'The value before the start, which the target is compared with.',
  },
  actual: {
    japanese: '実際に測った値。目標と比べます。',
    english: 'The value in fact measured; it is compared with the target.',
  },
  seriesBreak: {
    japanese: '測り方が変わり、前の年の値とそのまま比べられないこと。',
    english: 'A change in how a value is measured: earlier years cannot simply be compared.',
  },
  relisting: {
    japanese: 'ほかのところに載っている取組や目標を、もう一度載せたもの。',
    english: 'An initiative or target that also stands elsewhere.',
  },
  raised: {
    japanese: '前の年度より目標を高くしたこと。',
    english: 'The target is higher than that of the year before.',
  },
  corrected: {
    japanese: '前に公表した目標の値を改めたこと。',
    english: 'The value of a target published before was changed.',
  },
  added: {
    japanese: 'その年度から新しく使う指標。',
    english: 'An indicator used for the first time in this year.',
    everyday: true,
  },
  collectionRate: {
    japanese: '納められるはずの額のうち、実際に納められた割合。5月末ごろに確定します。',
    english: 'The share of what was due that was in fact paid; final around the end of May.',
  },
  fiscalYear: {
    japanese: '4月から次の年の3月までの一年。',
    english: 'The year from April to the following March.',
  },
  midyearReview: {
    japanese: '年度の途中で、取組と目標が予定どおり進んでいるかを確かめること。',
    english: 'A look, within the year, at whether the work and its targets are on course.',
  },
  implementationOutlook: {
    japanese: '予定した取組を年度内にできそうかどうか。',
    english: 'Whether the planned work is likely to be done within the year.',
  },
  attainmentOutlook: {
    japanese: '目標に届きそうかどうか。',
    english: 'Whether the target is likely to be met.',
  },
  selfEvaluation: {
    japanese: '年度が終わり、区や局が自分の取組の結果を評価したもの。',
    english: 'How the ward or bureau itself rates the result after the year.',
  },
  issuesAndImprovements: {
    japanese: 'うまくいかなかったことと、これからどう直すか。',
    english: 'What did not go well, and what will be done about it.',
  },
  workingSheet: {
    japanese: '公表する前に、庁内で書き、承認していくシート。',
    english: 'A sheet while it is written and approved inside the office.',
  },
  stage: {
    japanese: '下書きから公表まで、いまどこにあるか。',
    english: 'How far a sheet is on its way from draft to publication.',
    everyday: true,
  },
  procedure: {
    japanese: '下書きから公表まで、どの順に、だれが決めるか。',
    english: 'In which order, and by whom, a sheet is decided until it is published.',
    everyday: true,
  },
  submission: {
    japanese: '書いたものを承認に出すこと。',
    english: 'Handing in what was written for approval.',
    everyday: true,
  },
  revision: {
    japanese: '公表した後に、何を、なぜ、いつから変えたかの記録。',
    english: 'What was changed after publication, why, and from when.',
  },
  asOf: {
    japanese: 'その値がいつのものか。',
    english: 'The day a value is for.',
    everyday: true,
  },
  provisional: {
    japanese: 'まだ確定していない値。後で変わることがあります。',
    english: 'A value that is not final and may change.',
    everyday: true,
  },
  edition: {
    japanese: '一年度分の公表したものを、その時のまま固めたもの。',
    english: 'All that was published for one fiscal year, kept as it then was.',
  },
  formTemplate: {
    japanese: '欄と見出しの並びを決めた用紙。',
    english: 'A paper with its headings and fields in a set order.',
    everyday: true,
  },
  attained: {
    japanese: '目標を達成したと、区や局が自分で評価したもの（①）。',
    english: 'The ward or bureau itself says that the target was met (①).',
  },
  notAttained: {
    japanese: '目標を達成できなかったと、区や局が自分で評価したもの（②）。',
    english: 'The ward or bureau itself says that the target was not met (②).',
  },
  met: {
    japanese: '公表された数字を計算すると、目標に届いていること。',
    english: 'By the published figures the target was reached.',
  },
  unmet: {
    japanese: '公表された数字を計算すると、目標に届いていないこと。',
    english: 'By the published figures the target was not reached.',
  },
  undetermined: {
    japanese: '数字が足りないなどの理由で、達成とも未達成とも言えないこと。',
    english: 'Nothing can be said either way, because a figure is missing or for another reason.',
  },
  judgement: {
    japanese: '公表された数字と決まった規則で、目標に届いたかを計算した結果。',
    english: 'Whether a target was reached, computed from published figures by set rules.',
  },
  evidence: {
    japanese: '数字や評価のもとになった調査や記録。',
    english: 'The survey or record that a figure or an evaluation rests on.',
    everyday: true,
  },
  source: {
    japanese: 'どの文書のどこに書かれているか。',
    english: 'In which document, and where in it, something stands.',
  },
  check: {
    japanese: '公表された文書を読み直し、確かめたいところを挙げること。',
    english: 'Reading published documents again and naming what should be looked at.',
    everyday: true,
  },
  finding: {
    japanese: '点検で見つかった、確かめたいところ。',
    english: 'Something that the check found and that should be looked at.',
    everyday: true,
  },
  setAside: {
    japanese: '区や局が見て、理由を付けてそのままとした指摘。',
    english: 'A finding that the office looked at and let stand, with its reason.',
    everyday: true,
  },
  span: {
    japanese: '文書の中の、その言葉がある場所。',
    english: 'Where in the document the words stand.',
    everyday: true,
  },
  problem: {
    japanese: '足りない、または読み取れないところ。',
    english: 'Something that is missing or cannot be read.',
    everyday: true,
  },
  blocks: {
    japanese: '直すまで先に進めないところ。',
    english: 'Something that has to be put right before going on.',
    everyday: true,
  },
  asks: {
    japanese: '合っているか、人が確かめるところ。',
    english: 'Something a person has to look at.',
    everyday: true,
  },
  register: {
    japanese: '相談の件数や催しの参加者数など、日々のできごとを書きためるもの。',
    english: 'Where things that happen day by day are recorded, such as enquiries or events.',
    everyday: true,
  },
  entry: {
    japanese: '台帳に書かれた、できごと一つ。',
    english: 'One thing that happened, as written in a register.',
    everyday: true,
  },
  measure: {
    japanese: '台帳の記録から指標の値を数える決まり。',
    english: 'The rule by which the value of an indicator is counted from a register.',
    everyday: true,
  },
  survey: {
    japanese: '決まった設問で、多くの人に考えや経験をたずねる調査。',
    english: 'The same questions put to many people about what they think or have experienced.',
  },
  wave: {
    japanese: '同じアンケートを行った、一度ごとの調査。',
    english: 'One time that a survey was held.',
    everyday: true,
  },
  question: {
    japanese: 'アンケートでたずねること一つ。',
    english: 'One thing that a survey asks.',
    everyday: true,
  },
  answer: {
    japanese: 'アンケートや意見に答えたもの。',
    english: 'What somebody answered to a survey or an opinion.',
    everyday: true,
  },
  councilMeeting: {
    japanese: '区の計画や取組について、区民の委員から意見を聴く会議。',
    english: 'A meeting at which residents give their opinion on the plans and work of the ward.',
  },
  councilOpinion: {
    japanese: '区政会議で委員が述べたこと。区は、どうするかを回答します。',
    english: 'What a member said at the ward council; the ward has to reply to it.',
    everyday: true,
  },
  reply: {
    japanese: '出された意見をどうするか、区が答えたもの。',
    english: 'What the ward says it will do about an opinion.',
  },
  response: {
    japanese: '意見を受けて、区が実際にしたこと。',
    english: 'What the ward in fact did after an opinion.',
    everyday: true,
  },
  citizenVoice: {
    japanese: '市民から寄せられた意見や要望、問い合わせ。',
    english: 'An opinion, wish or question that a citizen has sent in.',
  },
  listening: {
    japanese: '市民の声を聴き、市や区の仕事に生かすこと。',
    english: 'Hearing what citizens say and making use of it in the work of the city.',
  },
}
