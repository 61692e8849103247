// Runs before the first paint, so that the page never flashes in the wrong theme.
// 'light' or 'dark' is an explicit choice; anything else follows the system.
;(() => {
  let choice = null
  try {
    choice = localStorage.getItem('waterline.theme')
  } catch {
    // Storage may be forbidden; the system's theme is then used.
  }
  document.documentElement.dataset.theme = choice === 'light' || choice === 'dark' ? choice : 'system'
})()
