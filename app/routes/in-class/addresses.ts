import { prefix, type RouteConfig, route } from '@remix-run/route-config'

/** The addresses of a lesson in a room: its staff's, the board's, and those of whoever joins. */
export const inClass = [
  route('lessons-now', 'routes/in-class/staff/lessons.tsx'),
  route('lessons-now/start', 'routes/in-class/staff/start.tsx'),
  ...prefix('lessons-now/:lessonId', [
    route('', 'routes/in-class/staff/lesson.tsx'),
    route('step', 'routes/in-class/staff/step.tsx'),
    route('lock', 'routes/in-class/staff/lock.tsx'),
    route('unlock', 'routes/in-class/staff/unlock.tsx'),
    route('end', 'routes/in-class/staff/end.tsx'),
    route('remove', 'routes/in-class/staff/remove.tsx'),
    route('without-device', 'routes/in-class/staff/without-device.tsx'),
    route('present', 'routes/in-class/staff/present.tsx'),
    route('talk', 'routes/in-class/staff/talk.tsx'),
    route('seats/:seatId/remove', 'routes/in-class/staff/remove-seat.tsx'),
    route('board', 'routes/in-class/staff/board.tsx'),
    route('poster', 'routes/in-class/staff/poster.tsx'),
    route('thoughts', 'routes/in-class/staff/thoughts.tsx'),
    route('thoughts/hide', 'routes/in-class/staff/hide.tsx'),
    route('thoughts/:seatThoughtId/show', 'routes/in-class/staff/show.tsx'),
    route('thoughts/:seatThoughtId/pass-on', 'routes/in-class/staff/pass-on.tsx'),
  ]),
  route('passed-on', 'routes/in-class/staff/passed-on.tsx'),
  route('passed-on/:passedId/read', 'routes/in-class/staff/read-passed.tsx'),
  route('join', 'routes/in-class/seat/join.tsx'),
  route('join/again', 'routes/in-class/seat/again.tsx'),
  ...prefix('seat', [
    route('', 'routes/in-class/seat/home.tsx'),
    route('listen', 'routes/in-class/seat/listen.tsx'),
    route('listen/:place', 'routes/in-class/seat/clip.tsx'),
    route('write', 'routes/in-class/seat/write.tsx'),
    route('typed', 'routes/in-class/seat/typed.tsx'),
    route('typed/:seatThoughtId/forget', 'routes/in-class/seat/forget.tsx'),
    route('finish', 'routes/in-class/seat/finish.tsx'),
    route('leave', 'routes/in-class/seat/leave.tsx'),
  ]),
] satisfies RouteConfig
