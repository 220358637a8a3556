/** Runs in a page: a poster with these lines on it, light on a dark ground, as a data address. */
export function drawPoster(lines: readonly string[]): string {
  const canvas = document.createElement('canvas');
  canvas.width = 1080;
  canvas.height = 1080;
  const paper = canvas.getContext('2d')!;
  paper.fillStyle = '#12324a';
  paper.fillRect(0, 0, 1080, 1080);
  paper.fillStyle = '#fff';
  lines.forEach((line, at) => {
    paper.font = `${at === 0 ? 110 : 64}px sans-serif`;
    paper.fillText(line, 90, 260 + at * 130, 900);
  });
  return canvas.toDataURL('image/png');
}
