import { readWords, type Word } from '../read-words.ts'

/** "Staff, students and volunteers", "students on placement". */
const amongStaff =
  /\b(?:staff|employees|practitioners|volunteers|governors|adults|teachers|trainees|apprentices)(?:,| and| or|, and|, or) students\b|\bstudents?(?:,| and| or) (?:staff|volunteers|trainees|apprentices|agency|contractors)\b|\b(?:work experience|placement|trainee|teaching) students?\b|\bstudents? (?:on|who are on) (?:work )?(?:placement|practice)/giu

/** Pupils named by other words, so many times to each "student". */
const othersToStudents = 4

/**
 * Read "students" as trainees where they are named among those who work there and the pupils are called children or pupils, as in
 * nurseries and primary schools.
 */
export function traineeReader(read: (text: string) => Word[], texts: readonly string[]): (text: string) => Word[] {
  return callsTraineesStudents(texts) ? (text) => read(text).map(asTrainee) : read
}

function callsTraineesStudents(texts: readonly string[]): boolean {
  const count = (pattern: RegExp): number => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
  const students = count(/\bstudents?\b/giu)
  return students > 0 && count(amongStaff) === students && count(pupils) >= students * othersToStudents
}

const pupils = /\b(?:child|children|pupils?)\b/giu

const [trainee] = readWords('trainee')

function asTrainee(word: Word): Word {
  return trainee && word.base === 'student' ? { ...word, form: trainee.form, base: trainee.base } : word
}
