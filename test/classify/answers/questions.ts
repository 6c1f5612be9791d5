import { readQuestionSets } from '../../../src/library/read-question-sets.ts'

/** The questions that the project asks of social media policies, with the words learnt for them. */
export const questions = (await readQuestionSets(process.cwd())).flatMap((set) => set.questions)
