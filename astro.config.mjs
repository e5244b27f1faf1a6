import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { basePath, outFolder, siteUrl } from './src/environment.ts'

const site = siteUrl()

export default defineConfig({
  output: 'static',
  ...(site && { site }),
  base: basePath(),
  outDir: outFolder(),
  trailingSlash: 'always',
  // The default, 'jsx', eats white space between inline elements and so changes quoted text.
  compressHTML: true,
  build: { format: 'directory', concurrency: 16, inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  // A sitemap holds full addresses only.
  integrations: site ? [sitemap()] : [],
  devToolbar: { enabled: false },
})
