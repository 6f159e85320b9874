export const loader = () =>
  new Response(
    new ReadableStream({ start: controller => controller.enqueue(new TextEncoder().encode('data: one\n\n')) }),
    { headers: { 'content-type': 'text/event-stream' } },
  )
