/** Something the user can put right; the message says how. It is printed without a stack trace. */
export class UserMistake extends Error {
  override readonly name = 'UserMistake';
}
