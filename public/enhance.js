// biome-ignore-all lint/complexity/useOptionalChain: this file is served as it is, to browsers of 2019 too

// Small comforts for pages that already work without scripts. Each listens on the document, so it serves pages drawn
// now and pages drawn later, and none of them changes what a form sends.

// A text with a limit says, a moment after typing stops, how much is left.
const count = area => {
  const group = area.closest('[data-maxlength]')
  const message = group && group.querySelector('.govuk-character-count__message')
  if (!message) return
  // As the server will count it: a browser sends each new line as two characters.
  const left = Number(group.dataset.maxlength) - area.value.replace(/\n/g, '\r\n').length
  const words = left < 0 ? message.dataset.over : message.dataset.left
  if (words) message.textContent = words.replace('{count}', String(Math.abs(left)))
  message.classList.toggle('govuk-error-message', left < 0)
}

const counting = new WeakMap()
document.addEventListener('input', event => {
  const area = event.target
  if (!(area instanceof HTMLTextAreaElement)) return
  clearTimeout(counting.get(area))
  counting.set(
    area,
    setTimeout(() => count(area), 600),
  )
})
for (const message of document.querySelectorAll('.govuk-character-count__message')) {
  message.setAttribute('aria-live', 'polite')
}
for (const area of document.querySelectorAll('[data-maxlength] textarea')) if (area.value) count(area)

// "None of these" and the rest untick one another.
document.addEventListener('change', event => {
  const box = event.target
  if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox' || !box.checked || !box.form) return
  const alone = box.dataset.behaviour === 'exclusive'
  for (const other of box.form.querySelectorAll('input[type=checkbox]')) {
    if (other !== box && other.name === box.name && (alone || other.dataset.behaviour === 'exclusive')) {
      other.checked = false
    }
  }
})

// A form sent twice by a hurried double press is sent once.
const sent = new WeakMap()
document.addEventListener('submit', event => {
  const last = sent.get(event.target)
  if (last && event.timeStamp - last < 1000) event.preventDefault()
  else sent.set(event.target, event.timeStamp)
})

// What is wrong takes the focus as the page opens, except where the address still leads into the page (#content, from the
// way past the navigation, is carried on by every form). There it is given by hand, after the browser has gone there.
const problem = document.querySelector('.govuk-error-summary')
if (problem && location.hash) addEventListener('load', () => setTimeout(() => problem.focus()))

// Paper: the button appears only where it can work.
for (const button of document.querySelectorAll('[data-print]')) button.hidden = false
document.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[data-print]')) window.print()
})

// A long job's progress is asked for again: every few seconds at first, then every ten. When it ends the page is loaded
// afresh, for the rest of it has changed too.
const follow = (id, wait) => {
  setTimeout(async () => {
    let next = wait
    try {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
      if (answer.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id)
        if (!fresh || fresh.dataset.refresh === undefined) return location.reload()
        const old = document.getElementById(id)
        if (!old) return
        const [before, after] = [old.querySelector('progress'), fresh.querySelector('progress')]
        if (before && after) for (const { name, value } of after.attributes) before.setAttribute(name, value)
        const [said, now] = [old.querySelector('.tv-progress__count'), fresh.querySelector('.tv-progress__count')]
        if (said && now && said.textContent !== now.textContent) said.textContent = now.textContent
      }
    } catch {
      // The network is away; the next turn asks again.
    }
    next = Math.min(10, next * 1.3)
    follow(id, next)
  }, wait * 1000)
}
for (const job of document.querySelectorAll('.tv-progress[data-refresh]'))
  follow(job.id, Number(job.dataset.refresh) || 2)

// Parts that change while they are looked at, such as the step of a lesson: nothing in them is typed into.
for (const part of document.querySelectorAll('[data-renew]')) {
  const renew = async () => {
    if (document.hidden) return
    try {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
      if (answer.redirected) return location.reload()
      if (!answer.ok) return
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id)
      if (fresh && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML
    } catch {
      // The network is away; the next turn asks again.
    }
  }
  setInterval(renew, Number(part.dataset.renew) * 1000)
}
