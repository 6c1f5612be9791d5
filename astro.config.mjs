import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import siteConfig from './site.config.ts'

export default defineConfig({
  site: siteConfig.url,
  base: siteConfig.base,
  trailingSlash: 'always',
  // Within the project: projects that share their packages, as those that the tests make do, share nothing else.
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
  integrations: [mdx()],
  // The guides are prose of our own, but even there a straight quote stays straight.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  // JSX-style white space removal could run two words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  // Nothing from anywhere else; scripts and styles of our own only, by their hashes.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
})
