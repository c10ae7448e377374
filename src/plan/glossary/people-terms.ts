/** People and organisation: who plans, answers and is spoken for, and who may do what here. */
import type { TermSection } from './term.ts'

export const peopleTerms = {
  municipality: { japanese: ['市'], english: 'municipality' },
  ward: { japanese: ['区'], english: 'ward' },
  office: {
    japanese: ['所属', '課', '局'],
    english: 'office',
    note: '文書を出すところ。区役所のほか、局や課も office と呼ぶ。',
    meaning: {
      japanese: '計画や評価の文書を出すところ。区役所のほか、市の局や課も含みます。',
      english: 'A ward office, bureau or section that publishes plans and evaluations.',
    },
  },
  officer: {
    japanese: ['職員'],
    english: 'staff',
    meaning: {
      japanese: '市や区で働き、計画や評価を書く人。',
      english: 'A person who works for the city or ward and writes its plans and evaluations.',
      everyday: true,
    },
  },
  resident: {
    japanese: ['区民'],
    english: 'resident',
    note: '区政会議の委員とは別の母集団。',
    meaning: {
      japanese: '区に住む人など、区の取組の相手となる人。',
      english: 'A person who lives in the ward, or whom its work is for.',
      everyday: true,
    },
  },
  member: {
    japanese: ['委員'],
    english: 'council member',
    note: '区政会議の委員。区民とは別の母集団。',
    meaning: {
      japanese: '区政会議に出て意見を述べる人。公募や地域の団体の推薦などで選ばれます。',
      english: 'A person who sits on the ward council and speaks there.',
    },
  },
  communityCouncil: {
    japanese: ['地域活動協議会', '地活協'],
    english: 'community council',
    meaning: {
      japanese: '地域の住民や団体が集まり、地域の課題に取り組む組織。',
      english: 'A body of residents and local groups that works on what their area needs.',
    },
  },
  section: {
    japanese: ['課・係'],
    english: 'section',
    note: '所属の中の組。',
    meaning: {
      japanese: '区役所や局の中で、仕事を受け持つ組。',
      english: 'A part of an office that is in charge of some of its work.',
      everyday: true,
    },
  },
  role: {
    japanese: ['役割'],
    english: 'role',
    note: '担当者、課長、区長、企画担当、本部、区政会議委員、管理者。市の全体か所属について、日付で持つ。',
    meaning: {
      japanese: '担当者、課長、区長など、だれが何をしてよいかを決めるもの。',
      english: 'What a person may do here: as an officer, a section chief, the ward mayor.',
      everyday: true,
    },
  },
  deputy: {
    japanese: ['代理'],
    english: 'deputy',
    note: '最後の日まで、ほかの人の役割を持つ。',
    meaning: {
      japanese: '決められた日まで、ほかの人に代わって仕事をする人。',
      english: 'A person who acts for another until a set day.',
      everyday: true,
    },
  },
  invitation: {
    japanese: ['招待'],
    english: 'invitation',
    note: '一度だけ使えるリンク。',
    meaning: {
      japanese: '職員が初めて使うときのリンク。一度だけ使えます。',
      english: 'A link with which a member of staff begins; it works once.',
      everyday: true,
    },
  },
  transfer: {
    japanese: ['異動'],
    english: 'transfer',
    meaning: {
      japanese: '職員がほかの所属や係に移ること。',
      english: 'When a member of staff moves to another office or section.',
      everyday: true,
    },
  },
  responsibility: {
    japanese: ['受け持ち'],
    english: 'responsibility',
    note: '取組をだれが書き、進み具合を知らせるか。日付で引き継ぐ。',
    meaning: {
      japanese: '一つの取組を書き、進み具合を知らせる担当。',
      english: 'Being the one who writes an initiative and reports how it goes.',
      everyday: true,
    },
  },
  audit: {
    japanese: ['操作の記録'],
    english: 'audit',
    note: 'だれが何を見て何をしたか。鎖のようにつながり、書き換えると分かる。',
    meaning: {
      japanese: 'だれが、いつ、何を見て、何をしたかの記録。後から書き換えると分かります。',
      english: 'Who saw or did what, and when. A later change to it can be detected.',
      everyday: true,
    },
  },
} as const satisfies TermSection['terms']
