import { InputRule, inputRules } from 'prosemirror-inputrules'
import type { MarkType } from 'prosemirror-model'
import type { Plugin } from 'prosemirror-state'
import { type Turn, turn } from '../commands/turn.ts'
import { markTypes, nodes } from '../schema/schema.ts'

/** What is typed as in Markdown. */
export function typedForms(): Plugin {
  return inputRules({
    rules: [
      form(/^##? $/, 'heading2'),
      form(/^### $/, 'heading3'),
      form(/^[-*•] $/, 'bulletList'),
      form(/^1[.)] $/, 'numberedList'),
      form(/^> $/, 'quote'),
      mark(/(?:^|\s)\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, markTypes.strong, 2),
      mark(/(?:^|\s)_([^_\s](?:[^_]*[^_\s])?)_$/, markTypes.emphasis, 1),
      mark(/(?:^|\s)~~([^~\s](?:[^~]*[^~\s])?)~~$/, markTypes.strike, 2),
      mark(/(?:^|\s)`([^`\s](?:[^`]*[^`\s])?)`$/, markTypes.code, 1),
    ],
  })
}

function form(pattern: RegExp, to: Turn): InputRule {
  return new InputRule(pattern, (state, _, start, end) => {
    if (state.selection.$from.parent.type !== nodes.paragraph) return null
    const tr = state.tr.delete(start, end)
    return turn(tr, to) ? tr : null
  })
}

function mark(pattern: RegExp, type: MarkType, signs: number): InputRule {
  return new InputRule(pattern, (state, match, _, end) => {
    if (!state.selection.$from.parent.type.allowsMarkType(type)) return null
    const words = match[1]!
    const closing = signs - 1
    const start = end - closing - words.length - signs
    return state.tr
      .delete(end - closing, end)
      .delete(start, start + signs)
      .addMark(start, start + words.length, type.create())
      .removeStoredMark(type)
  })
}
