import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problems } from '../convert/problems.ts'
import { toBody } from '../convert/toText.ts'
import { toDoc } from '../convert/toDoc.ts'
import { nodes, schema } from '../schema/schema.ts'
import type { Node } from 'prosemirror-model'

const words = (type: string, text = '') => nodes[type]!.create(null, text ? schema.text(text) : null)
const paragraph = (text: string) => ({ type: 'paragraph', text: [{ text }] })

function docWith(...blocks: Node[]): Node {
  const empty = toDoc({ headline: '', standfirst: '', dateline: null, lead: null, body: { version: 1, blocks: [] } })
  return empty.copy(empty.content.cut(0, empty.content.size - 2).append(nodes.doc.create(null, blocks).content))
}

const cases: [string, Node, string | null, unknown[]][] = [
  ['a blank paragraph is left out', words('paragraph', ' \u200b '), null, []],
  ['an empty list is left out', nodes.list.create(null, [words('item'), words('item')]), null, []],
  ['blank items are left out', nodes.list.create(null, [words('item', 'a'), words('item')]), null, [{ type: 'list', ordered: false, items: [[{ text: 'a' }]] }]],
  ['an empty fact box is left out', nodes.factBox.create(null, [words('title'), words('paragraph')]), null, []],
  ['a fact box without a title keeps its words', nodes.factBox.create(null, [words('title'), words('paragraph', 'a')]), 'title', [paragraph('a')]],
  ['a fact box with nothing in it keeps its title', nodes.factBox.create(null, [words('title', 'a'), words('paragraph')]), 'content', [paragraph('a')]],
  ['a speaker who said nothing is kept', nodes.quote.create(null, [words('said'), words('speaker', 'a'), words('office')]), 'content', [paragraph('a')]],
  ['a source that is no address is kept', nodes.quote.create({ source: 'told us' }, [words('said', 'a'), words('speaker'), words('office')]), 'source',
    [{ type: 'quote', paragraphs: [[{ text: 'a' }]] }, paragraph('told us')]],
  ['an embed that is not secure is kept as text', nodes.embed.create({ address: 'http://a.example' }), 'address', [paragraph('http://a.example')]],
  ['an empty embed is left out', nodes.embed.create(), null, []],
  ['a document without an address keeps its title', nodes.document.create({ title: 'a', address: '' }), 'address', [paragraph('a')]],
]

for (const [name, block, problem, written] of cases) {
  test(name, () => {
    const doc = docWith(block)
    doc.check()
    assert.deepEqual(toBody(doc).blocks, written)
    assert.equal(problems(doc)[0]?.kind ?? null, problem)
  })
}
