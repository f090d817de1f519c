import { CONTRASTS, TYPE_STEPS, type Look } from './use-look';

/** Larger and stronger, each with what is in force. */
export function LookButtons({ look: { step, larger, contrast, stronger } }: { look: Look }) {
  return (
    <>
      <button type="button" className="present-button" onClick={larger}>{`更大（现为${TYPE_STEPS[step] ?? ''}）`}</button>
      <button type="button" className="present-button" onClick={stronger}>{`更高对比（现为${CONTRASTS[contrast]}）`}</button>
    </>
  );
}
