/**
 * The few small pictures that stand on every page. Other pages take theirs from lucide-react, whose frame for icons
 * alone weighs more than all of these.
 */
interface GlyphProps {
  readonly className?: string
}

interface PathProps extends GlyphProps {
  readonly d: string
}

function Glyph({ d, className }: PathProps) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      width={24}
      height={24}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path d={d} />
    </svg>
  )
}

export const CrossGlyph = (props: GlyphProps) => <Glyph {...props} d="M6 6l12 12M18 6L6 18" />
export const DownGlyph = (props: GlyphProps) => <Glyph {...props} d="M6 9l6 6 6-6" />
export const UpGlyph = (props: GlyphProps) => <Glyph {...props} d="M6 15l6-6 6 6" />
export const UndoGlyph = (props: GlyphProps) => (
  <Glyph {...props} d="M9 14L4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11" />
)
export const RedoGlyph = (props: GlyphProps) => (
  <Glyph {...props} d="M15 14l5-5-5-5M20 9H9.5a5.5 5.5 0 0 0 0 11H13" />
)
export const SearchGlyph = (props: GlyphProps) => (
  <Glyph {...props} d="M21 21l-4.5-4.5M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0" />
)
/** Two sliders. */
export const SettingsGlyph = (props: GlyphProps) => (
  <Glyph
    {...props}
    d="M3 7h9M16 7h5M3 17h5M12 17h9M16 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0M12 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0"
  />
)
export const MoonGlyph = (props: GlyphProps) => (
  <Glyph {...props} d="M20.5 14A9 9 0 1 1 10 3.5 7 7 0 0 0 20.5 14z" />
)
export const SunGlyph = (props: GlyphProps) => (
  <Glyph
    {...props}
    d="M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5"
  />
)
/** Light or dark as the device has it: a disc, half of it hatched. */
export const DeviceThemeGlyph = (props: GlyphProps) => (
  <Glyph {...props} d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M12 3v18M12 8h7.5M12 12h9M12 16h7.5" />
)
