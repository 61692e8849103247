interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Where a key leads in a grid of so many rows and columns; undefined for keys that do not move. */
export function nextPlace(
  key: string,
  control: boolean,
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | undefined {
  const place = movedBy(key, control, { row, column }, rows, columns)
  return (
    place && {
      row: Math.max(0, Math.min(rows - 1, place.row)),
      column: Math.max(0, Math.min(columns - 1, place.column)),
    }
  )
}

function movedBy(
  key: string,
  control: boolean,
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'PageUp':
      return { row: row - 8, column }
    case 'PageDown':
      return { row: row + 8, column }
    case 'Home':
      return { row: control ? 0 : row, column: 0 }
    case 'End':
      return { row: control ? rows - 1 : row, column: columns - 1 }
    default:
      return undefined
  }
}
