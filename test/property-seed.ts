import fc from 'fast-check'

/** Properties are tried on the same examples in every run. `PROPERTY_SEED=7 npm test` tries them on others. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) })
