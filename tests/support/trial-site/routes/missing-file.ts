export const loader = () => {
  throw new Response(null, { status: 404 })
}
