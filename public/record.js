// biome-ignore-all lint/complexity/useOptionalChain: this file is served as it is, to browsers of 2019 too

// Recording in the page, and sending that survives a cut line. The form works without any of it: a file is chosen and
// sent. Everything said here comes from the form's `data-words`.

const videoKinds = ['video/mp4;codecs=avc1.42E01E,mp4a.40.2', 'video/mp4', 'video/webm;codecs=vp8,opus', 'video/webm']
const voiceKinds = ['audio/mp4', 'audio/webm;codecs=opus', 'audio/webm', 'audio/ogg']
const waits = [500, 1000, 3000, 5000, 10000, 20000, 30000, 30000, 30000, 30000, 30000, 30000, 30000, 30000]
const oneDay = 86400000

const make = (name, set, ...children) => {
  const element = Object.assign(document.createElement(name), set)
  element.append(...children)
  return element
}

// What was recorded and not yet sent stays in this browser for a day, so that a reload loses nothing.
const drawer = work =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('recordings', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('takes')
    opening.onerror = reject
    opening.onsuccess = () => {
      const store = opening.result.transaction('takes', 'readwrite').objectStore('takes')
      const asked = work(store)
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = reject
      store.transaction.oncomplete = () => opening.result.close()
    }
  }).catch(() => undefined)

let sender
const loadSender = address => {
  if (!sender)
    sender = new Promise((resolve, reject) => {
      const script = make('script', { src: address, onload: () => resolve(window.tus), onerror: reject })
      document.head.append(script)
    }).catch(error => {
      sender = undefined
      throw error
    })
  return sender
}

const clock = ms => `${Math.floor(ms / 60000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`

// A page reached without a fresh document may still live under the rules of the page before, which allow no camera.
const mayRecordHere = () => {
  const rules = document.featurePolicy
  if (!rules || rules.allowsFeature('microphone')) return true
  if (sessionStorage.getItem('recorder-reload') !== location.pathname) {
    sessionStorage.setItem('recorder-reload', location.pathname)
    location.reload()
  }
  return false
}

const enhance = form => {
  const { upload: endpoint, tus: program, most } = form.dataset
  const words = JSON.parse(form.dataset.words || '{}')
  const picker = form.querySelector('input[type=file]')
  const group = picker.closest('.govuk-form-group') || picker
  const place = `${location.pathname} ${endpoint}`
  let stream,
    recorder,
    take,
    kind,
    ticking,
    sending,
    busy = false

  const says = make('p', { className: 'govuk-body tv-recorder__says' })
  says.setAttribute('role', 'status')
  const say = text => {
    says.textContent = text || ''
  }
  const button = (text, act, tone) => {
    const made = make('button', {
      type: 'button',
      className: `govuk-button ${tone ? `govuk-button--${tone}` : ''}`,
      textContent: text,
    })
    made.addEventListener('click', act)
    return made
  }
  const stage = make('div', { className: 'tv-recorder__stage' })
  const actions = make('div', { className: 'govuk-button-group' })
  const box = make('div', { className: 'tv-recorder' }, stage, says, actions)
  group.before(box)

  const show = (seen, buttons, focus) => {
    for (const old of stage.querySelectorAll('[src^="blob:"]')) URL.revokeObjectURL(old.src)
    stage.replaceChildren(...seen)
    actions.replaceChildren(...buttons)
    if (focus) focus.focus()
  }
  const release = () => {
    if (stream) for (const track of stream.getTracks()) track.stop()
    stream = undefined
    clearInterval(ticking)
  }
  window.addEventListener('beforeunload', event => {
    if (busy) event.preventDefault()
  })

  const choose = focus => {
    release()
    take = undefined
    group.hidden = false
    const soundAlone = form.dataset.sound !== undefined
    const voice = button(words.voice, () => prepare('audio'), soundAlone ? undefined : 'secondary')
    const buttons = soundAlone ? [voice] : [button(words.video, () => prepare('video')), voice]
    show([], buttons, focus && buttons[0])
  }

  const prepare = async wanted => {
    kind = wanted
    say('')
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        audio: { echoCancellation: true, noiseSuppression: true },
        video: wanted === 'video' && { width: { ideal: 640 }, height: { ideal: 480 }, facingMode: 'user' },
      })
    } catch {
      say(words.noDevice)
      return
    }
    const mirror = make('video', { muted: true, playsInline: true, autoplay: true, srcObject: stream })
    mirror.setAttribute('aria-label', words.mirror)
    const start = button(words.start, record)
    say(words.ready)
    show(wanted === 'video' ? [mirror] : [], [start, button(words.back, () => choose(true), 'secondary')], start)
  }

  const record = () => {
    const mimeType = (kind === 'video' ? videoKinds : voiceKinds).find(one => MediaRecorder.isTypeSupported(one))
    const rates = { audioBitsPerSecond: 48000 }
    if (kind === 'video') rates.videoBitsPerSecond = 600000
    recorder = new MediaRecorder(stream, Object.assign(rates, mimeType && { mimeType }))
    const pieces = []
    const began = Date.now()
    busy = true
    recorder.ondataavailable = ({ data }) => data.size && pieces.push(data)
    recorder.onstop = () => {
      release()
      busy = false
      take = new Blob(pieces, { type: recorder.mimeType })
      const made = Date.now()
      drawer(store => store.put({ take, kind, made }, place))
      review(made, true)
    }
    recorder.start(1000)
    const elapsed = make('span', { className: 'tv-recorder__elapsed', textContent: clock(0) })
    ticking = setInterval(() => {
      elapsed.textContent = clock(Date.now() - began)
      if (most && Date.now() - began > Number(most) && recorder.state === 'recording') {
        recorder.stop()
        say(words.longEnough)
      }
    }, 500)
    say(words.recording)
    const stop = button(words.stop, () => recorder.state === 'recording' && recorder.stop(), 'warning')
    stage.append(elapsed)
    show([...stage.children], [stop], stop)
  }

  const review = (made, focus) => {
    group.hidden = true
    const player = make(kind === 'video' ? 'video' : 'audio', {
      controls: true,
      playsInline: true,
      src: URL.createObjectURL(take),
    })
    player.setAttribute('aria-label', words.listen)
    const redo = () => {
      drawer(store => store.delete(place))
      prepare(kind)
    }
    const buttons = [
      button(words.use, () => send(take, made)),
      button(words.again, redo, 'secondary'),
      button(words.back, () => drawer(store => store.delete(place)).then(() => choose(true)), 'secondary'),
    ]
    if (says.textContent !== words.longEnough) say(words.recorded)
    show([player], buttons, focus && buttons[0])
  }

  const arrived = address => {
    busy = false
    drawer(store => store.delete(place))
    picker.disabled = true
    form.append(
      make('input', { type: 'hidden', name: form.dataset.field || 'upload', value: address.split('/').pop() }),
    )
    say(words.sent)
    const press = make('button', { hidden: true })
    form.append(press)
    press.click()
    press.remove()
  }

  const send = async (file, made) => {
    const bar = make('progress', { max: 100 })
    bar.setAttribute('aria-label', words.sending)
    const share = make('span', { className: 'tv-recorder__elapsed' })
    const failed = text => {
      busy = false
      say(text)
      const more = button(words.tryAgain, () => send(file, made))
      show([], [more, button(words.back, () => choose(true), 'secondary')], more)
    }
    show([bar, share], [])
    say(words.sending)
    busy = true
    let tus
    try {
      tus = await loadSender(program)
    } catch {
      return failed(words.away)
    }
    let last = 0
    sending = new tus.Upload(file, {
      endpoint,
      retryDelays: waits,
      removeFingerprintOnSuccess: true,
      fingerprint: () => Promise.resolve(`recording ${endpoint} ${file.size} ${made}`),
      onShouldRetry: error => {
        const status = error.originalResponse ? error.originalResponse.getStatus() : 0
        const goesOn =
          status === 0 || status === 409 || status === 423 || status === 429 || (status >= 500 && status !== 507)
        if (goesOn) say(words.away)
        return goesOn
      },
      onProgress: (done, all) => {
        bar.value = Math.floor((done / all) * 100)
        share.textContent = words.share.replace('{share}', String(bar.value))
        if (done > last && says.textContent === words.away) say(words.sending)
        last = done
      },
      onError: error => {
        const status = error.originalResponse ? error.originalResponse.getStatus() : 0
        failed(status === 413 ? words.tooBig : status === 507 ? words.noRoom : words.away)
      },
      onSuccess: () => arrived(sending.url),
    })
    const earlier = await sending.findPreviousUploads()
    if (earlier[0]) sending.resumeFromPreviousUpload(earlier[0])
    sending.start()
  }

  // A file that was chosen goes the same way. Nothing further out hears of this first press.
  form.addEventListener(
    'submit',
    event => {
      const file = picker.files && picker.files[0]
      if (picker.disabled || !file) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (!busy) send(file, file.lastModified)
    },
    true,
  )

  if (!window.MediaRecorder || !navigator.mediaDevices || !mayRecordHere()) return
  drawer(store => store.get(place)).then(kept => {
    if (!kept || Date.now() - kept.made > oneDay) return choose(false)
    take = kept.take
    kind = kept.kind
    review(kept.made, false)
    say(words.kept)
  })
}

for (const form of document.querySelectorAll('form[data-recorder]')) enhance(form)
