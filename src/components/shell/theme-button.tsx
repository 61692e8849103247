import { DeviceThemeGlyph, MoonGlyph, SunGlyph } from '../ui/glyphs.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { setTheme, type Theme, useTheme } from './theme.ts'

const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const icons: Record<Theme, typeof SunGlyph> = { system: DeviceThemeGlyph, light: SunGlyph, dark: MoonGlyph }
const names: Record<Theme, string> = { system: 'as the device', light: 'light', dark: 'dark' }

export function ThemeButton() {
  const theme = useTheme()
  const Icon = icons[theme]
  return (
    <IconButton
      label={`Theme: ${names[theme]}. Switch to ${names[next[theme]]}`}
      icon={<Icon />}
      onClick={() => setTheme(next[theme])}
    />
  )
}
