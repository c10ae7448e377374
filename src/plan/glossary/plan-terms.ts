/** Plans: what an office promises, from the framework to the actions of a year. */
import type { TermSection } from './term.ts'

export const planTerms = {
  framework: {
    japanese: ['プラン', '計画', '改革プラン', '運営方針'],
    english: 'plan',
    standard: true,
    note: '世代があり、名前も変わる。',
    meaning: {
      japanese: '区や局が何年かで何をめざし、何をするかをまとめたもの。',
      english: 'What a ward or bureau wants to reach over some years, and how.',
    },
  },
  pillar: {
    japanese: ['改革の柱'],
    english: 'pillar',
    note: '印刷どおりに保ち、並べ替えのための鍵を別に作る。',
    meaning: {
      japanese: '改革の計画を大きく分けた、いくつかの方向。',
      english: 'One of the main directions into which a reform plan is divided.',
    },
  },
  priority: {
    japanese: ['経営課題'],
    english: 'management priority',
    meaning: {
      japanese: '区や局が、力を入れて解決しようとする課題。',
      english: 'A problem that a ward or bureau has decided to work on most.',
    },
  },
  initiative: {
    japanese: ['取組項目', '具体的取組'],
    english: 'initiative',
    note: '番号や名称が変わっても同じものとして追う。',
    meaning: {
      japanese: '計画の中の一つの取組。目標を立て、毎年度、結果を評価します。',
      english: 'One piece of work in a plan, with targets and a result evaluated each year.',
    },
  },
  purpose: {
    japanese: ['趣旨・目的'],
    english: 'purpose',
    meaning: {
      japanese: '何のために取り組むか。',
      english: 'What the work is for.',
    },
  },
  outline: {
    japanese: ['取組の概要'],
    english: 'outline',
    meaning: {
      japanese: '何をするかの、短いまとめ。',
      english: 'What will be done, in short.',
      everyday: true,
    },
  },
  strategy: {
    japanese: ['戦略'],
    english: 'strategy',
    meaning: {
      japanese: 'めざす状態に近づくための、大きな進め方。',
      english: 'The general way to come closer to the desired state.',
      everyday: true,
    },
  },
  multiYearPlan: {
    japanese: ['取組の方針・目標内容'],
    english: 'plan to the end of the period',
    meaning: {
      japanese: '計画の期間の終わりまでの方針と、それまでに達成したい目標。',
      english: 'What is to be done and reached by the end of the plan.',
    },
  },
  yearPlan: {
    japanese: ['当年度の取組内容'],
    english: 'plan for the year',
    meaning: {
      japanese: 'その年度にすることと、その年度の目標。',
      english: 'What is to be done and reached in this fiscal year.',
    },
  },
  activity: {
    japanese: ['取組の内容'],
    english: 'activity',
    standard: true,
    note: '計画したこと。実際にしたことは activityRecord。',
    meaning: {
      japanese: 'これからすると決めたこと。',
      english: 'What it was decided to do.',
    },
  },
  activityRecord: {
    japanese: ['取組実績'],
    english: 'what was done',
    meaning: {
      japanese: 'その年度に実際にしたこと。',
      english: 'What was in fact done in the year.',
    },
  },
  logicModel: {
    japanese: ['ロジックモデル'],
    english: 'logic model',
    standard: true,
    note: 'めざす状態 ← アウトカム ← 戦略 ← アウトプット ← 取組。',
    meaning: {
      japanese: '取組がどのようにめざす状態につながるかを、順に示した図。',
      english: 'A picture of how the work leads, step by step, to the desired state.',
    },
  },
  desiredState: {
    japanese: ['めざす状態', 'めざす姿'],
    english: 'desired state',
    meaning: {
      japanese: '取組の先に実現したい、区や暮らしの姿。',
      english: 'What the ward or life in it should be like in the end.',
    },
  },
  outcome: {
    japanese: ['アウトカム', '成果'],
    english: 'outcome',
    standard: true,
    note: '指標の段階としての語。判定の結果 (met など) とは別。',
    meaning: {
      japanese: '取組によって、人々の暮らしや考えがどう変わったか。',
      english: 'What changed for people because of the work.',
    },
  },
  output: {
    japanese: ['アウトプット', '活動量'],
    english: 'output',
    standard: true,
    meaning: {
      japanese: '取組として行った回数や、配った数など。',
      english: 'How much was done: times held, copies given out.',
    },
  },
  input: {
    japanese: ['投入'],
    english: 'input',
    standard: true,
    meaning: {
      japanese: '取組に使った予算や人手。',
      english: 'The money and people that went into the work.',
      everyday: true,
    },
  },
  impact: {
    japanese: ['波及効果'],
    english: 'impact',
    standard: true,
    meaning: {
      japanese: '成果の先に広がる、より大きな変化。',
      english: 'The wider change that follows from the outcome.',
    },
  },
} as const satisfies TermSection['terms']
