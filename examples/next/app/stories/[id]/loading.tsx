export default function Loading() {
  return <p>لحظة من فضلك…</p>;
}
