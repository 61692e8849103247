/** On the deep panel. `share` is of 1. Words beside it say the same. */
export function ProgressBar({ share }: { readonly share: number }) {
  return (
    <div aria-hidden className="mt-2 h-1 overflow-hidden rounded-full bg-bar-track">
      <div
        className="h-full rounded-full bg-bar transition-[width] duration-150 ease-out"
        style={{ width: `${100 * Math.min(1, Math.max(0, share))}%` }}
      />
    </div>
  )
}
