/** `<theme-toggle>`: a button that steps through the system's theme, light and dark, and remembers the choice. */

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const drawings: Record<Theme, string> = {
  system: '<circle cx="10" cy="10" r="6.5"/><path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/>',
  light:
    '<circle cx="10" cy="10" r="3.5"/><path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.5 1.5M14.2 14.2l1.5 1.5M4.3 15.7l1.5-1.5M14.2 5.8l1.5-1.5"/>',
  dark: '<path d="M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z"/>',
}

class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.addEventListener('click', () =>
      this.#choose(themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system'),
    )
    this.append(button)
    this.#show()
  }

  #choose(theme: Theme): void {
    if (theme === 'system') {
      delete document.documentElement.dataset.theme
      localStorage.removeItem('theme')
    } else {
      document.documentElement.dataset.theme = theme
      localStorage.setItem('theme', theme)
    }
    this.#show()
  }

  #show(): void {
    const button = this.firstElementChild
    if (!button) return
    button.setAttribute('aria-label', `Theme: ${current()}`)
    button.setAttribute('title', `Theme: ${current()}`)
    button.innerHTML = `<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${drawings[current()]}</svg>`
  }
}

function current(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

customElements.define('theme-toggle', ThemeToggle)
