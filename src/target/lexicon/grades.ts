/** Letter grades from worst to best; a grade is counted by its place, so that B評価以上 is 3 or more. */
export const grades = 'DCBAS'
