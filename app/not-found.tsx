import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <main id="main-content" className="container plain-title prose">
      <h1>Page not found</h1>
      <p>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</p>
      <p>
        <a href="/">Go to the home page</a>
      </p>
    </main>
  );
}
