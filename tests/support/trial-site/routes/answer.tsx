export default function Answer() {
  return <p>Your answer</p>
}
