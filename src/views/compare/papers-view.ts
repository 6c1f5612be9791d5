import type { Library } from '../../library.ts'
import { addresses } from '../addresses.ts'
import { type Frame, frame, type Link } from '../frame.ts'
import { distinctName } from '../school-name.ts'
import { schoolsWithPaper } from './paper-view.ts'

/** The way to each school's questions. */
export interface PapersView {
  frame: Frame
  heading: string
  intro: string
  schools: Link[]
}

export function papersView(library: Library): PapersView {
  const at = addresses(library.settings.base)
  const heading = 'Questions to ask a school'
  const intro =
    'For each school: what its policy does not say and others do, what only it says, and where its words are milder or stronger than most.'
  return {
    frame: frame(library, { title: heading, description: intro, address: at.papers }),
    heading,
    intro,
    schools: schoolsWithPaper(library).map((school) => ({
      text: distinctName(school, library.schools),
      href: at.paper(school.id),
    })),
  }
}
