'use client';

import { useEffect } from 'react';
import type { LargerDrawings } from '../lib/page/larger-drawings';
import { followLetters, toLargerDrawing } from './follow-letters';

interface LargerDrawingProps {
  /** Id of the element that holds the chart's drawings. */
  drawing: string;
  chart: string;
  /** Of the file with the drawings for larger letters. */
  address: string;
}

/** Brings a chart's drawings for larger letters when letters and window ask for them. Shows nothing itself. */
export function LargerDrawing({ drawing, chart, address }: LargerDrawingProps) {
  useEffect(() => {
    const box = document.getElementById(drawing);
    return box ? followLetters(box, async () => toElements(await fetchDrawings(address), chart)) : undefined;
  }, [drawing, chart, address]);
  return null;
}

/** One request for all charts of a page. */
const files = new Map<string, Promise<LargerDrawings>>();

function fetchDrawings(address: string): Promise<LargerDrawings> {
  const file = files.get(address) ?? request(address);
  files.set(address, file);
  // What failed once is asked for again when next it is needed.
  file.catch(() => files.delete(address));
  return file;
}

async function request(address: string): Promise<LargerDrawings> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as LargerDrawings;
}

function toElements(file: LargerDrawings, chart: string): Element[] {
  return (Object.keys(file) as (keyof LargerDrawings)[]).flatMap((bounds) => {
    const svg = file[bounds][chart];
    if (svg === undefined) return [];
    // The page's policy for HTML admits the site's own drawings and nothing that runs or fetches.
    const template = document.createElement('template');
    template.innerHTML = svg;
    return [toLargerDrawing(bounds, template.content)];
  });
}
