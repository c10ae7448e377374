/**
 * Whom a survey asks decides what may be said of its figures. Only a random sample has a sampling error; a panel
 * (モニター) volunteered, visitors happened to come, and where everybody was asked there is no sample at all.
 */
export const surveyKinds = [
  'residents',
  'panel',
  'visitors',
  'councilMembers',
  'organisations',
  'staff',
] as const
export type SurveyKind = (typeof surveyKinds)[number]

export interface KindFacts {
  readonly name: string
  readonly nameEnglish: string
  /** Drawn by lot from a register. */
  readonly random: boolean
  /** Everybody there is was asked. */
  readonly everybody: boolean
  /** Cells under this are masked unless the survey says otherwise. Members answer as holders of a public seat. */
  readonly maskBelow: number
  /** What a reader must know before the first figure. */
  readonly caution: string
  readonly cautionEnglish: string
}

export const kindFacts: Readonly<Record<SurveyKind, KindFacts>> = {
  residents: {
    name: '区民アンケート（無作為抽出）',
    nameEnglish: 'Survey of residents (random sample)',
    random: true,
    everybody: false,
    maskBelow: 10,
    caution: '住民基本台帳から無作為に選んだ方の回答です。数字には標本誤差があります。',
    cautionEnglish:
      'Answers of people drawn at random from the resident register. The figures carry a sampling error.',
  },
  panel: {
    name: 'モニターアンケート',
    nameEnglish: 'Panel of volunteers',
    random: false,
    everybody: false,
    maskBelow: 10,
    caution:
      '応募したモニターの回答です。区民を代表する標本ではないため、標本誤差は示しません。無作為抽出の調査とは比べられません。',
    cautionEnglish:
      'Answers of a panel that volunteered. It does not represent all residents, so no sampling error is given and the figures cannot be compared with those of a random sample.',
  },
  visitors: {
    name: '来庁者アンケート',
    nameEnglish: 'Poll of visitors',
    random: false,
    everybody: false,
    maskBelow: 10,
    caution: '来庁して回答票を受け取った方の回答です。標本誤差は示しません。',
    cautionEnglish: 'Answers of visitors who were handed a slip. No sampling error is given.',
  },
  councilMembers: {
    name: '区政会議委員アンケート',
    nameEnglish: 'Poll of council members',
    random: false,
    everybody: true,
    maskBelow: 0,
    caution: '委員全員にたずねました。人数が少ないため、割合とともに人数をご覧ください。',
    cautionEnglish: 'Every member was asked. They are few: look at the numbers beside the shares.',
  },
  organisations: {
    name: '団体アンケート',
    nameEnglish: 'Poll of organisations',
    random: false,
    everybody: true,
    maskBelow: 10,
    caution: '対象のすべての団体にたずねました。標本誤差はありません。',
    cautionEnglish: 'Every organisation concerned was asked. There is no sampling error.',
  },
  staff: {
    name: '職員アンケート',
    nameEnglish: 'Poll of staff',
    random: false,
    everybody: true,
    maskBelow: 10,
    caution: '対象のすべての職員にたずねました。標本誤差はありません。',
    cautionEnglish: 'All staff concerned were asked. There is no sampling error.',
  },
}

export function isSurveyKind(text: string | undefined): text is SurveyKind {
  return (surveyKinds as readonly (string | undefined)[]).includes(text)
}
