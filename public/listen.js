// biome-ignore-all lint/complexity/useOptionalChain: this file is served as it is, to browsers of 2019 too

// Comforts for listening. Everything works without them: a link does what an arrow key does, a number box what a mark does.

const media = document.querySelector('[data-media]')

// Arrow keys go on while the focus is in the player's part of the page. The player itself keeps its own keys.
const keys = { ArrowRight: 'right', ArrowLeft: 'left', ArrowDown: 'down', ArrowUp: 'up' }
document.addEventListener('keydown', event => {
  const way = keys[event.key]
  const at = event.target
  if (!way || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (!(at instanceof Element) || !at.closest('[data-player]') || at.closest('video, audio, input, textarea, select'))
    return
  const nav = document.querySelector('nav.tv-on')
  const address = nav && nav.dataset[way]
  if (!address) return
  event.preventDefault()
  location.href = address
})

// The second stands in the address, so that going back comes to the same place in the clip.
if (media) {
  const [, from, to] = /#t=(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?$/.exec(location.hash) || []
  if (from) media.currentTime = Number(from)
  if (to) {
    const stop = () => {
      if (media.currentTime < Number(to)) return
      media.pause()
      media.removeEventListener('timeupdate', stop)
    }
    media.addEventListener('timeupdate', stop)
  }
  const note = () => {
    const second = Math.floor(media.currentTime)
    if (second > 0) history.replaceState(history.state, '', `#t=${second}`)
  }
  let noted = 0
  media.addEventListener('pause', note)
  media.addEventListener('timeupdate', () => {
    if (Math.abs(media.currentTime - noted) < 1) return
    noted = media.currentTime
    note()
  })
}

// Keeping a clip begins at the second that is heard.
document.addEventListener('click', event => {
  const link = event.target instanceof Element && event.target.closest('a[data-keep]')
  if (!link || !media || !(media.currentTime >= 1)) return
  link.href = `${link.href.split('?')[0]}?from=${Math.floor(media.currentTime)}`
})

// A mark for each end of the part that is kept.
const part = document.querySelector('[data-mark]')
if (part && media) {
  for (const input of part.querySelectorAll('input')) {
    const mark = document.createElement('button')
    mark.type = 'button'
    mark.className = 'govuk-button govuk-button--secondary tv-part__mark'
    mark.textContent = part.dataset.mark
    mark.setAttribute('aria-describedby', input.id)
    mark.addEventListener('click', () => {
      input.value = String(Math.floor(media.currentTime))
    })
    input.insertAdjacentElement('afterend', mark)
  }
}
