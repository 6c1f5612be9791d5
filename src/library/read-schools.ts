import { compareText } from '../model/compare-text.ts'
import { ContentError, type Problem } from '../model/errors.ts'
import { indexName } from '../model/index-name.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { type School, schoolSchema } from '../model/school.ts'
import { readFolder } from './read-folder.ts'

const folder = 'content/schools'

/**
 * Read every school's entry, by name.
 *
 * @throws {ContentError} Naming every entry that cannot be read, and every file whose name is not its school's id.
 */
export async function readSchools(root: string): Promise<School[]> {
  const problems: Problem[] = []
  const schools: School[] = []
  for (const { file, text } of await readFolder(root, folder, '.yaml')) {
    try {
      const school = parseYaml(text, schoolSchema, file)
      if (file === `${folder}/${school.id}.yaml`) schools.push(school)
      else
        problems.push({
          file,
          what: 'the file is not named after its id',
          received: school.id,
          todo: `rename it to ${school.id}.yaml`,
        })
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new ContentError(problems)
  if (schools.length === 0) {
    throw new ContentError({
      file: folder,
      what: 'there is no school',
      todo: 'add one file for each school, such as oakfield.yaml',
    })
  }
  return schools.sort((a, b) => compareText(indexName(a.name), indexName(b.name)))
}
