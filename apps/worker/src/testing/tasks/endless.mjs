// A thread for tests: whatever it is given, it never comes to an end with it.
export default function ponder() {
  for (;;);
}
