import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          setupFiles: 'test/property-seed.ts',
          // A slow machine is no fault of the code.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/build-once.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time: the pages are measured, not the machine.
          fileParallelism: false,
        },
      },
    ],
  },
})
