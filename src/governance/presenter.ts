/** How somebody presents an item: a video is played in the room and not kept. */
export type WayToPresent = 'in person' | 'by video' | 'in writing';
