/** Whether the run covers the whole matrix, as every week, or the cells that matter most. */
export const isWholeMatrix = process.env.CONSUMERS === 'all'
