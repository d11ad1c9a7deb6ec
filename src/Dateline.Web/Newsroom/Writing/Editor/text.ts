// What is edited, as docs/contracts/body.md writes it.

export type MarkName = 'strong' | 'emphasis' | 'strike' | 'subscript' | 'superscript' | 'code'

/** In the order in which they are written. */
export const markNames: MarkName[] = ['strong', 'emphasis', 'strike', 'subscript', 'superscript', 'code']

export interface Run { text: string; marks?: MarkName[]; href?: string; lang?: string }

export type RichText = Run[]

export interface PictureUse { asset: number; caption?: RichText; alt?: string; focus?: [number, number] }

export interface Paragraph { type: 'paragraph'; text: RichText }
export interface Heading { type: 'heading'; level: 2 | 3; text: RichText }
export interface List { type: 'list'; ordered: boolean; items: RichText[] }
export interface Quote { type: 'quote'; paragraphs: RichText[]; speaker?: string; office?: string; source?: string }
export interface PullQuote { type: 'pullQuote'; text: RichText; attribution?: string }
export interface Picture extends PictureUse { type: 'picture' }
export interface Gallery { type: 'gallery'; title?: string; pictures: PictureUse[] }
export interface Related { type: 'related'; article?: number; uri?: string }
export interface KeyPoints { type: 'keyPoints'; title?: string; points: RichText[] }
export interface FactBox { type: 'factBox'; title: string; blocks: BoxBlock[] }
export interface Table { type: 'table'; caption?: RichText; headerRows: number; headerColumns: number; rows: RichText[][] }
export interface Embed { type: 'embed'; address: string; title?: string }
export interface DocumentLink { type: 'document'; address?: string; asset?: number; title: string; mediaType?: string; bytes?: number }
export interface Correction { type: 'correction'; time: string; text: RichText }

export type BoxBlock = Paragraph | Heading | List

export type Block =
  | BoxBlock | Quote | PullQuote | Picture | Gallery | Related | KeyPoints | FactBox | Table | Embed | DocumentLink | Correction

export interface Body { version: 1; blocks: Block[] }

export interface DatelineOfText { place: string; agency: string }

export interface Text {
  headline: string
  standfirst: string
  dateline: DatelineOfText | null
  lead: PictureUse | null
  body: Body
}

/** The bounds of a body. */
export const limits = {
  blocks: 2000, items: 500, rows: 200, columns: 20, pictures: 50, text: 100_000, line: 2000, address: 2000,
}
