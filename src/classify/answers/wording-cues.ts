import { biddingCues } from './bidding-cues.ts'
import type { CueEntry } from './cue-entry.ts'
import { forbiddingCues } from './forbidding-cues.ts'
import { limitingCues } from './limiting-cues.ts'

/** The ways in which English policies command, forbid, advise and allow. Longer cues win over those they contain. */
export const wordingCues: readonly CueEntry[] = [...forbiddingCues, ...biddingCues, ...limitingCues]
