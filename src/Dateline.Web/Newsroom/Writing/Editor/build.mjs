// Makes newsroom/editor.js and editor.css in wwwroot; with --tests it runs the tests instead.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const shared = { absWorkingDir: here, bundle: true, format: 'esm', charset: 'utf8', logLevel: 'warning' }

if (process.argv.includes('--tests')) {
  const folder = mkdtempSync(join(tmpdir(), 'editor-tests-'))
  const tests = readdirSync(join(here, 'tests')).filter(name => name.endsWith('.test.ts')).map(name => join('tests', name))
  await build({ ...shared, entryPoints: tests, outdir: folder, outExtension: { '.js': '.mjs' }, platform: 'node' })
  const run = spawnSync(process.execPath, ['--test', ...readdirSync(folder).map(name => join(folder, name))], { stdio: 'inherit' })
  rmSync(folder, { recursive: true })
  process.exit(run.status ?? 1)
}

const out = join(here, '../../../wwwroot/newsroom')
await build({ ...shared, entryPoints: { editor: 'editor.ts' }, outdir: out, minify: true, legalComments: 'none', target: 'es2022' })
await build({ ...shared, entryPoints: { editor: 'css/editor.css' }, outdir: out, minify: true, target: ['chrome111', 'firefox113', 'safari16.4'] })
