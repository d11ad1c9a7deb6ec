import assert from 'node:assert/strict'
import { test } from 'node:test'
import { align } from '../conflict/align.ts'
import { areSame, isSame, join, partsOf } from '../conflict/parts.ts'
import { compareWords } from '../conflict/words.ts'
import { Dice, textOf } from './bodies.ts'

test('taking one side everywhere gives that text', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const [mine, theirs] = [textOf(new Dice(seed)), textOf(new Dice(seed + 7000))]
    theirs.body.blocks.splice(1, 0, ...mine.body.blocks.slice(0, 3))
    const parts = partsOf(mine, theirs)
    assert.ok(areSame(join(parts, () => 'mine'), mine))
    assert.ok(areSame(join(parts, () => 'theirs'), theirs))
  }
})

test('a text differs nowhere from itself', () => {
  for (let seed = 1; seed <= 200; seed++) assert.ok(partsOf(textOf(new Dice(seed)), textOf(new Dice(seed))).every(isSame))
})

test('the pieces of a comparison are the two texts again', () => {
  const [mine, theirs] = ['We have a framework, and peace.', 'We do not have a framework yet.']
  const compared = compareWords(mine, theirs)
  assert.equal(compared.mine.map(piece => piece.text).join(''), mine)
  assert.equal(compared.theirs.map(piece => piece.text).join(''), theirs)
  assert.equal(compared.mine.filter(piece => !piece.changed).map(piece => piece.text).join(''), compared.theirs.filter(piece => !piece.changed).map(piece => piece.text).join(''))
})

test('what is equal is paired in order', () => {
  assert.deepEqual(align(['a', 'b', 'c'], ['a', 'x', 'c']), [[0, 0], [1, null], [null, 1], [2, 2]])
})
