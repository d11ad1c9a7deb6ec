// The words of the surface. Their source is the English string table, so that a name that it does not have does not compile.
import type source from '../../../Strings/Editor/en.json'

export type TextName = keyof typeof source extends infer Key ? (Key extends `editor.${infer Name}` ? Name : never) : never

export type EditorTexts = Record<TextName, string>

/** A text with its placeholders filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
