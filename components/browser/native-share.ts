/** `shared`, `left` where the reader closed the sheet, `none` where there is no sheet or it refused. */
export type ShareOutcome = 'shared' | 'left' | 'none';

/** Opens the system's share sheet. */
export async function shareNatively(data: ShareData): Promise<ShareOutcome> {
  // Old browsers and most desktops have none.
  const { share, canShare } = navigator as Partial<Pick<Navigator, 'share' | 'canShare'>>;
  if (!share || (data.files && !canShare?.call(navigator, data))) return 'none';
  try {
    await share.call(navigator, data);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'left' : 'none';
  }
}
