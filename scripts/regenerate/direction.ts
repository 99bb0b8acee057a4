/** `out`: what a caller gives. `in`: what a caller gets. What is accepted may widen, what is answered may narrow. */
export type Direction = "out" | "in";
