import { Plugin, TextSelection } from 'prosemirror-state'

/**
 * Browsers tell of a moved caret a moment late. A key that deletes, divides or commands and comes before that would act
 * where the caret was, so it looks first.
 */
export function caret(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const { selection } = view.state
        const dom = getSelection()
        const acts = event.ctrlKey || event.metaKey || /^(Backspace|Delete|Enter)$/.test(event.key)
        if (!acts || !dom?.isCollapsed || !(selection instanceof TextSelection) || !view.hasFocus()) return false
        if (!dom.anchorNode || !view.dom.contains(dom.anchorNode)) return false
        const $pos = view.state.doc.resolve(view.posAtDOM(dom.anchorNode, dom.anchorOffset))
        if ($pos.parent.isTextblock && ($pos.pos !== selection.head || !selection.empty)) view.dispatch(view.state.tr.setSelection(new TextSelection($pos)))
        return false
      },
      handleDOMEvents: {
        // Where a page begins with a picture, browsers give no caret to whoever comes by Tab, and what is typed is lost.
        focus(view) {
          if (!view.dom.contains(getSelection()?.anchorNode ?? null)) view.focus()
        },
      },
    },
  })
}
