import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toBody, toText } from '../convert/toText.ts'
import { toDoc } from '../convert/toDoc.ts'
import { problems } from '../convert/problems.ts'
import { schema } from '../schema/schema.ts'
import { Dice, textOf } from './bodies.ts'

test('what is shown and taken again is the same, for every valid text', () => {
  for (let seed = 1; seed <= 5000; seed++) {
    const text = textOf(new Dice(seed))
    const doc = toDoc(text)
    doc.check()
    assert.deepEqual(toText(doc), text, `seed ${seed}`)
    assert.deepEqual(problems(doc), [], `seed ${seed}`)
  }
})

test('a document that went through JSON is the same text', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const text = textOf(new Dice(seed))
    assert.deepEqual(toText(schema.nodeFromJSON(JSON.parse(JSON.stringify(toDoc(text).toJSON())))), text)
  }
})

test('an empty body has a place for the caret and is empty again', () => {
  const doc = toDoc({ headline: '', standfirst: '', dateline: null, lead: null, body: { version: 1, blocks: [] } })
  assert.equal(doc.childCount, 4)
  assert.deepEqual(toBody(doc), { version: 1, blocks: [] })
})
