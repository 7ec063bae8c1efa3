import { Figures } from './figures';

export default function Page() {
  return (
    <main>
      <h1>Our hubs</h1>
      <Figures />
    </main>
  );
}
