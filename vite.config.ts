import { copyFileSync } from 'node:fs'
import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { chunkOf } from './scripts/chunks.ts'
import { judgedData } from './scripts/judged-data-plugin.ts'
import { publishedFiles } from './scripts/published-files-plugin.ts'

/**
 * No inline script or style, and no other host, may ever run or be asked. `blob:` and `data:` are
 * for exported pictures (an SVG with an embedded font is drawn to a canvas) and the layout worker.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Builds only: the dev server needs inline scripts for hot reload. */
function strictPolicy(): Plugin {
  return {
    name: 'waterline:strict-policy',
    apply: 'build',
    transformIndexHtml() {
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ]
    },
  }
}

/** Asks for the Latin letters together with the styles, so that text seldom changes its font. */
function preloadedFont(): Plugin {
  let base = '/'
  return {
    name: 'waterline:preloaded-font',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml(_html, { bundle }) {
      const font = Object.keys(bundle ?? {}).find((file) => /ibm-plex-sans-latin-wght.*\.woff2$/.test(file))
      if (font === undefined) throw new Error('The build has no file of the Latin font')
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: base + font, crossorigin: '' }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
  }
}

/** Static hosts answer an unknown path with 404.html: the same page, so that deep links open. */
function fallbackPage(): Plugin {
  let outDir = 'dist'
  return {
    name: 'waterline:fallback-page',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      copyFileSync(resolve(outDir, 'index.html'), resolve(outDir, '404.html'))
    },
  }
}

/** They stand in for the browser's storage and clocks, or change facts for a moment: no other test may meet that. */
const changing = ['src/storage/**/*.test.ts', 'src/stores/**/*.test.ts', 'src/engine/fact-table.test.ts']

export default defineConfig({
  resolve: {
    // The router's store brings a stand-in for a hook that React has had since version 18.
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  // Absolute, never './': asset paths must hold on nested routes too.
  base: process.env.WATERLINE_BASE ?? '/',
  // Unit tests render nothing and read no route, so they need none of these.
  plugins: process.env.VITEST
    ? []
    : [
        judgedData(),
        tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }),
        react(),
        tailwindcss(),
        strictPolicy(),
        preloadedFont(),
        fallbackPage(),
        publishedFiles(),
      ],
  build: {
    manifest: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Every page loads a list of all files, in which names would weigh more than a KiB. The manifest has them.
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: { groups: [{ name: chunkOf() }] },
      },
    },
    assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
  },
  test: {
    environment: 'node',
    // Threads start sooner than processes. One for each core: by itself Vitest would leave one idle.
    pool: 'threads',
    maxWorkers: '100%',
    // The whole judge, as its public face has it.
    setupFiles: [
      'src/engine/cost/provide.ts',
      'src/engine/rules/provide.ts',
      'src/engine/sensitivity/provide.ts',
      'scripts/property-seed.ts',
    ],
    // A test never fails on a time: this only ends what hangs.
    testTimeout: 120_000,
    // Loading everything for each of a hundred files anew took longer than the tests. What modules remember is the
    // same whoever asked before; `--isolate` and `--sequence.shuffle.files` prove it.
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['src/**/*.test.ts', 'content/**/*.test.ts'],
          exclude: changing,
        },
      },
      { extends: true, test: { name: 'alone', include: changing } },
    ],
  },
})
