/** Date of the newest knowledge in content/. It is printed with every result and stored in links. */
export const knowledgeVersion = '2026-11-23'
