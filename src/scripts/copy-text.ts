/**
 * `<copy-text for="ID" label="Copy link">`: a button that copies another element: the address of a link, else the text, with the
 * lines of a `pre` kept. Without JavaScript there is no button.
 */

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const name = this.getAttribute('label') ?? 'Copy'
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = name
    const status = document.createElement('span')
    status.className = 'unseen'
    status.setAttribute('role', 'status')
    button.addEventListener('click', async () => {
      const target = document.getElementById(this.getAttribute('for') ?? '')
      if (!target) return
      const isCopied = await navigator.clipboard.writeText(textOf(target)).then(
        () => true,
        () => false,
      )
      // Where the browser refuses, the text is selected for the reader's own command.
      if (!isCopied) getSelection()?.selectAllChildren(target)
      button.textContent = isCopied ? 'Copied' : 'Selected'
      status.textContent = isCopied ? 'Copied to the clipboard' : 'Selected; copy it with your keyboard'
      setTimeout(() => (button.textContent = name), 2000)
    })
    this.replaceChildren(button, status)
  }
}

function textOf(target: HTMLElement): string {
  if (target instanceof HTMLAnchorElement) return target.href
  const text = target.textContent ?? ''
  return target instanceof HTMLPreElement ? text : text.replace(/\s+/g, ' ').trim()
}

customElements.define('copy-text', CopyText)
