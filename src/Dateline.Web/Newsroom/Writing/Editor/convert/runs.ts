import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { markTypes, nodes, schema } from '../schema/schema.ts'
import { type MarkName, markNames, type RichText, type Run } from '../text.ts'
import { fitWithBreaks, isBlank } from './characters.ts'

/** Runs as the inside of a text block. */
export function toInline(text: RichText): Node[] {
  return Fragment.fromArray(text.flatMap(run => pieces(run))).content.slice()
}

/** The inside of a text block as runs; none when nothing can be read in it. */
export function toRuns(block: Node): RichText {
  const runs: Run[] = []
  block.forEach(child => add(runs, runOf(child)))
  return isBlank(runs.map(run => run.text).join('')) ? [] : runs
}

function pieces(run: Run): Node[] {
  const marks = marksOf(run)
  return run.text.split('\n').flatMap((part, i) => [
    ...(i > 0 ? [nodes.lineBreak.create(null, null, marks)] : []),
    ...(part === '' ? [] : [schema.text(part, marks)]),
  ])
}

function marksOf(run: Run): Mark[] {
  return [
    ...(run.lang === undefined ? [] : [markTypes.lang.create({ lang: run.lang })]),
    ...(run.href === undefined ? [] : [markTypes.link.create({ href: run.href })]),
    ...(run.marks ?? []).map(name => markTypes[name].create()),
  ]
}

function runOf(child: Node): Run {
  const has = (name: string) => child.marks.find(mark => mark.type.name === name)
  const marks = markNames.filter(name => has(name)) as MarkName[]
  const href: string | undefined = has('link')?.attrs.href
  const lang: string | undefined = has('lang')?.attrs.lang
  return {
    text: child.isText ? fitWithBreaks(child.text!) : '\n',
    ...(marks.length > 0 && { marks }),
    ...(href !== undefined && { href }),
    ...(lang !== undefined && { lang }),
  }
}

function add(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (run.text === '') return
  if (last && isSetLike(last, run)) last.text += run.text
  else runs.push(run)
}

function isSetLike(one: Run, other: Run): boolean {
  return one.href === other.href && one.lang === other.lang && (one.marks ?? []).join() === (other.marks ?? []).join()
}
