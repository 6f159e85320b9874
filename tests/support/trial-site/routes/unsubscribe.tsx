export const action = () => null

export default function Unsubscribed() {
  return <p>Stopped</p>
}
