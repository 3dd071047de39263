/** The longer side of a photo as it is sent, in pixels: enough to read a card. */
const LONGEST = 1600;

/**
 * Draws a photo again, upright and no larger than needed. What is drawn carries no place, time or camera.
 * Rejects when the browser cannot read the file.
 */
export async function drawnAgain(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The photo could not be drawn.'))),
      'image/jpeg',
      0.85,
    ),
  );
}

/** Sends a photo of a promise. Answers what is wrong in words, or null when it is there. */
export async function sendPhoto(promiseId: string, photo: Blob, key: string): Promise<string | null> {
  const response = await fetch(`/api/promises/${promiseId}/photos`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': photo.type, 'idempotency-key': key },
    body: photo,
  });
  if (response.ok) return null;
  const answer = (await response.json().catch(() => null)) as { userErrors?: { message: string }[] } | null;
  return answer?.userErrors?.map(({ message }) => message).join(' ') ?? '';
}
