import type { FastifyInstance } from 'fastify';
import type { House } from '#use-cases/house.ts';
import { readCouncil } from '#use-cases/read-council.ts';

/** Serves the council’s own colours as a small style sheet, over the ones we ship. */
export function addBrand(app: FastifyInstance, house: House): void {
  app.get('/brand.css', async (_request, reply) => {
    const { brandColour, accentColour } = await readCouncil(house);
    return reply
      .header('cache-control', 'public, max-age=60')
      .type('text/css; charset=utf-8')
      .send(brandStyles(brandColour, accentColour));
  });
}

/** Both are #rrggbb, checked when the setting is made; the rest of the palette is derived in CSS. */
function brandStyles(brand: string, accent: string): string {
  return `:root{--brand:${brand};--accent:${accent}}\n`;
}
