/** The address in the one-call programs. */
export const exampleAddress = "https://api.example.com";
