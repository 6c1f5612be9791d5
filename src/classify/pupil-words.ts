/** Base forms of the words for pupils, as alternatives of a pattern. */
export const pupilWords = 'pupil|student|child|learner|youngster|tutee|mentee'
