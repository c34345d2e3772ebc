import type { Page } from '@playwright/test';

/** A picture of a page as WebP, a third of its size, made by the browser that took it. */
export async function asWebp(blank: Page, png: Uint8Array): Promise<Buffer> {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const bytes = await blank.evaluate(async (from) => {
    const picture = await createImageBitmap(await (await fetch(from)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    const made = await canvas.convertToBlob({ type: 'image/webp', quality: 0.72 });
    return [...new Uint8Array(await made.arrayBuffer())];
  }, address);
  return Buffer.from(bytes);
}
