/** Colours of pictures: those of the interface (DESIGN.md §10), written out, since a picture has no style sheet. */
export interface Theme {
  /** Behind everything, unless the picture is transparent. */
  readonly paper: string
  readonly card: string
  readonly cardBorder: string
  readonly ink: string
  /** Second lines, words on edges. */
  readonly soft: string
  readonly edge: string
  readonly frame: string
  readonly note: string
  readonly noteBorder: string
  readonly rule: string
  readonly water: string
  readonly bad: string
}

export type ThemeName = 'light' | 'dark'

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#ffffff',
    card: '#ffffff',
    cardBorder: '#c6d2d9',
    ink: '#0c1f2c',
    soft: '#4a5f6d',
    edge: '#6d8796',
    frame: '#9fb4c0',
    note: '#fdf1d9',
    noteBorder: '#e6cf9c',
    rule: '#dde5ea',
    water: '#0b6e7f',
    bad: '#b3312a',
  },
  dark: {
    paper: '#0e222f',
    card: '#12293a',
    cardBorder: '#375466',
    ink: '#e7eff3',
    soft: '#aabcc7',
    edge: '#7f9bab',
    frame: '#4f6c7c',
    note: '#3a2f14',
    noteBorder: '#6b5826',
    rule: '#21394a',
    water: '#62c6d3',
    bad: '#f59189',
  },
}

/** The panel below the waterline, on which thumbnails stand in the guide. */
export const deep: Theme = {
  ...themes.dark,
  paper: '#0b2a3a',
  card: '#0e3346',
  cardBorder: '#9dbac6',
  edge: '#59c3cf',
}

/** The page's own font first, for pictures within the page; then what a drawing program may have. */
export const FONT_FAMILY = "'IBM Plex Sans Variable', 'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif"
