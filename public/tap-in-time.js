// biome-ignore-all lint/complexity/useOptionalChain: this file is served as it is, to browsers of 2019 too

// Captions tapped in time: Space, or the big button, stamps the moment the next line begins. The times are written into
// the boxes that stand there anyway, so nothing is sent that could not be typed.
for (const form of document.querySelectorAll('[data-tap-in-time]')) {
  const player = document.querySelector('video, audio')
  const boxes = Array.from(form.querySelectorAll('input[name$=".at"]'))
  const controls = form.querySelector('.tv-tap')
  const button = form.querySelector('[data-tap]')
  const again = form.querySelector('[data-tap-again]')
  if (!player || boxes.length === 0 || !controls || !button || !again) continue
  controls.hidden = false
  let next = 0

  const said = seconds => {
    const tenths = Math.round(seconds * 10)
    const rest = String((tenths % 600) / 10)
    return `${Math.floor(tenths / 600)}:${rest.length === 1 || rest.indexOf('.') === 1 ? `0${rest}` : rest}`
  }
  const mark = () => {
    boxes.forEach((box, index) => {
      box.closest('li').classList.toggle('tv-tap__next', index === next)
    })
    const here = boxes[Math.min(next, boxes.length - 1)]
    here.closest('li').scrollIntoView({ block: 'center' })
  }
  const stamp = () => {
    if (next >= boxes.length) return
    boxes[next].value = said(player.currentTime)
    next++
    mark()
  }

  button.addEventListener('click', () => {
    if (player.paused) player.play()
    stamp()
  })
  again.addEventListener('click', () => {
    next = 0
    player.currentTime = 0
    mark()
  })
  document.addEventListener('keydown', event => {
    const types = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (event.code !== 'Space' || types || event.target instanceof HTMLButtonElement || player.paused) return
    event.preventDefault()
    stamp()
  })
}
