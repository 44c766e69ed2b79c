import { listSets } from '@/gallery/all-sets';
import { GalleryIndex } from '@/gallery/views/GalleryIndex';
import { getFacts } from '../facts';

export default async function GalleryPage() {
  return <GalleryIndex sets={listSets()} facts={await getFacts()} />;
}
