import type { LegendEntry } from '../legend/entries';

/** Draws a legend's sign, 24 by 14 pixels, its middle at `y`. */
export function drawSign(pen: CanvasRenderingContext2D, { sign, colour }: LegendEntry, x: number, y: number): void {
  pen.save();
  pen.fillStyle = pen.strokeStyle = colour;
  pen.lineWidth = 3;
  switch (sign) {
    case 'fill':
    case 'hatch':
      pen.fillRect(x, y - 7, 24, 14);
      if (sign === 'hatch') drawHatch(pen, x, y);
      pen.strokeStyle = '#5c5c5c';
      pen.lineWidth = 1;
      pen.strokeRect(x, y - 7, 24, 14);
      break;
    case 'dots':
      for (let step = 0; step < 4; step++) {
        pen.beginPath();
        pen.arc(x + 3 + step * 6, y, 2, 0, 2 * Math.PI);
        pen.fill();
      }
      break;
    case 'line':
    case 'dashed':
      if (sign === 'dashed') pen.setLineDash([6, 4]);
      pen.beginPath();
      pen.moveTo(x, y);
      pen.lineTo(x + 24, y);
      pen.stroke();
      break;
    case 'ring':
    case 'disc':
      pen.beginPath();
      pen.arc(x + 12, y, 5.5, 0, 2 * Math.PI);
      if (sign === 'disc') pen.fill();
      pen.stroke();
      break;
  }
  pen.restore();
}

function drawHatch(pen: CanvasRenderingContext2D, x: number, y: number): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y - 7, 24, 14);
  pen.clip();
  pen.strokeStyle = '#6e6e6e';
  pen.lineWidth = 1;
  for (let step = 0; step < 40; step += 6) {
    pen.beginPath();
    pen.moveTo(x + step, y - 7);
    pen.lineTo(x + step - 14, y + 7);
    pen.stroke();
  }
  pen.restore();
}
