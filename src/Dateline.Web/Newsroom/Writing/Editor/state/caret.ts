import { Plugin, TextSelection } from 'prosemirror-state'

/**
 * Browsers tell of a moved caret a moment late. A key that deletes or divides and comes before that would act where the
 * caret was, so it looks first.
 */
export function caret(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const { selection } = view.state
        const dom = getSelection()
        if (!/^(Backspace|Delete|Enter)$/.test(event.key) || !dom?.isCollapsed || !(selection instanceof TextSelection) || !view.hasFocus()) return false
        if (!dom.anchorNode || !view.dom.contains(dom.anchorNode)) return false
        const $pos = view.state.doc.resolve(view.posAtDOM(dom.anchorNode, dom.anchorOffset))
        if ($pos.parent.isTextblock && ($pos.pos !== selection.head || !selection.empty)) view.dispatch(view.state.tr.setSelection(new TextSelection($pos)))
        return false
      },
    },
  })
}
