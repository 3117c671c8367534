import { useEffect, useRef, useState } from 'preact/hooks'
import { Blocks, type Means } from './blocks.tsx'
import type { Act, Block, Names, View } from './types.ts'

/** A modal that an app has opened before a person. */
export function Modal({ view, names, act }: { view: View; names: Names; act: Act }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [values, setValues] = useState<Readonly<Record<string, Readonly<Record<string, unknown>>>>>({})
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => act('closeModal', { view: view.id })
  const enter = (block: Block, element: Block, value: unknown) => {
    const id = block.block_id ?? ''
    setValues((before) => ({ ...before, [id]: { ...before[id], [element.action_id]: value } }))
  }
  const means: Means = {
    names,
    errors: view.errors,
    onClick: (block, element, value) =>
      act('click', {
        view: view.id,
        block_id: block.block_id,
        action_id: element.action_id,
        ...(value !== undefined && { value }),
      }),
    onSet: (block, element, value) => {
      if (block.type === 'input' && !block.dispatch_action) enter(block, element, value)
      else void act('select', { view: view.id, block_id: block.block_id, action_id: element.action_id, value })
    },
  }
  return (
    <dialog
      ref={dialog}
      aria-label={view.title.text}
      onCancel={(event) => {
        event.preventDefault()
        void close()
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void act('submitModal', { view: view.id, values })
        }}
      >
        <h2>{view.title.text}</h2>
        <Blocks blocks={view.blocks} means={means} />
        <footer>
          <button type="button" class="button" onClick={close}>
            {view.close?.text ?? 'Close'}
          </button>
          {view.submit && (
            <button type="submit" class="button first">
              {view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  )
}
