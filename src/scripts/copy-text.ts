/** `<copy-text for="ID">`: a button that copies the text of another element; without JavaScript there is no button. */

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = 'Copy'
    const status = document.createElement('span')
    status.className = 'unseen'
    status.setAttribute('role', 'status')
    button.addEventListener('click', async () => {
      const text = document.getElementById(this.getAttribute('for') ?? '')?.textContent ?? ''
      await navigator.clipboard.writeText(text.replace(/\s+/g, ' ').trim())
      button.textContent = 'Copied'
      status.textContent = 'Copied to the clipboard'
    })
    this.append(button, status)
  }
}

customElements.define('copy-text', CopyText)
