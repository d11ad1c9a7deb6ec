import { h } from '../chrome/dom.ts'
import type { Surface } from '../surface.ts'
import type { TextName } from '../texts.ts'
import { openDialog } from './dialog.ts'

const shortcuts: [TextName, string][] = [
  ['strong', 'Mod B'], ['emphasis', 'Mod I'], ['link', 'Mod K'], ['heading2', 'Mod Alt 2'], ['heading3', 'Mod Alt 3'], ['paragraph', 'Mod Alt 0'],
  ['numberedList', 'Mod Shift 7'], ['bulletList', 'Mod Shift 8'], ['quote', 'Mod Shift 9'], ['blocks', '/'], ['lineBreak', 'Shift Enter'],
  ['moveUp', 'Alt Shift ↑'], ['moveDown', 'Alt Shift ↓'], ['find', 'Mod F'], ['undo', 'Mod Z'], ['redo', 'Mod Shift Z'], ['save', 'Mod S'], ['shortcuts', 'Mod /'],
]

export function showShortcuts(surface: Surface): Promise<null> {
  const { texts } = surface
  const mod = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl'
  return openDialog<null>(surface, { title: texts.shortcuts }, () => [
    h('dl', { class: 'shortcuts' }, ...shortcuts.map(([name, keys]) => h('div', {},
      h('dt', {}, texts[name]),
      h('dd', { dir: 'ltr' }, ...keys.split(' ').map(key => h('kbd', {}, key === 'Mod' ? mod : key)))))),
  ])
}
