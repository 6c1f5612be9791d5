import { ContentError } from '../model/errors.ts'
import { type Settings, settingsSchema } from '../model/settings.ts'

/** Environment variable through which the commands hand their options (JSON) to the pages. */
export const optionsVariable = 'CLAUSEBOOK_OPTIONS'

/**
 * Read the settings of the site: `site.config.ts`, with the options of the command on top.
 *
 * @param config What `site.config.ts` exports.
 * @throws {ContentError} Naming each setting that is wrong.
 */
export function readSettings(config: unknown, environment: Record<string, string | undefined>): Settings {
  const options: unknown = JSON.parse(environment[optionsVariable] ?? '{}')
  const result = settingsSchema.safeParse(Object.assign({}, config, options))
  if (result.success) return result.data
  throw new ContentError(
    result.error.issues.map((issue) => ({
      file: 'site.config.ts',
      what: `"${issue.path.join('.')}": ${issue.message}`,
      todo: 'correct this setting; src/model/settings.ts explains each',
    })),
    { cause: result.error },
  )
}
