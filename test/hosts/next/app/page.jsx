import { readFileSync } from 'node:fs';

const html = readFileSync('page.html', 'utf8');

export default function Page() {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
