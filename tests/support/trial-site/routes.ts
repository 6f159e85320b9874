import { index, type RouteConfig, route } from '@remix-run/route-config'

export default [
  index('routes/home.tsx'),
  route('staff', 'routes/staff.tsx'),
  route('missing-file', 'routes/missing-file.ts'),
  route('boom', 'routes/boom.tsx'),
  route('letters/unsubscribe/:token', 'routes/unsubscribe.tsx'),
  route('answer/:token', 'routes/answer.tsx'),
  route('imports/new', 'routes/upload.tsx'),
  route('story/:story/uploads', 'routes/resumable.ts', { id: 'uploads' }),
  route('story/:story/uploads/:uploadId', 'routes/resumable.ts', { id: 'upload' }),
  route('story/:story/arrived/:uploadId', 'routes/arrived.ts'),
  route('story/:story/answer/recording', 'routes/recording.tsx'),
  route('clips/:file', 'routes/clip.ts'),
  route('slow', 'routes/slow.tsx'),
  route('late', 'routes/late.tsx'),
  route('dev/inbox', '../../../app/routes/dev/inbox.tsx'),
  route('dev/inbox.json', '../../../app/routes/dev/inbox-json.ts'),
  route('dev/inbox/:letterId', '../../../app/routes/dev/letter.tsx'),
  route('dev/inbox/:letterId/body', '../../../app/routes/dev/letter-body.ts'),
  route('dev/inbox/:letterId/files/:number', '../../../app/routes/dev/letter-file.ts'),
  route('events', 'routes/events.ts'),
] satisfies RouteConfig
