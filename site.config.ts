import type { z } from 'zod'
import type { settingsSchema } from './src/model/settings.ts'

/** The choices a school makes about its site; `src/model/settings.ts` explains each. */
export default {
  name: 'Clausebook',
  url: 'https://clausebook.example',
  base: '/',
  today: '2026-11-21',
} satisfies z.input<typeof settingsSchema>
