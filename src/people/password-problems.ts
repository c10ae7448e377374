/** What keeps a password from being taken, all at once (NIST SP 800-63B: length counts, rules of kinds do not). */
import type { Problem } from '../lib/problem.ts'
import { longestPassword } from './password.ts'

export const shortestPassword = 12

export function passwordProblems(
  password: string,
  of: { readonly email: string; readonly name: string },
): readonly Problem[] {
  const length = [...password].length
  const plain = password.normalize('NFKC').toLowerCase()
  const own = [of.email.split('@')[0] ?? '', of.name].filter((part) => part.length >= 3)
  return [
    ...(length < shortestPassword
      ? [problem('short', `パスワードは${shortestPassword}文字以上にしてください。`)]
      : []),
    ...(length > longestPassword
      ? [problem('long', `パスワードは${longestPassword}文字までです。`)]
      : []),
    ...(length >= shortestPassword && new Set(plain).size < 5
      ? [
          problem(
            'simple',
            '同じ文字の繰り返しは推測されます。言葉をいくつかつなぐと覚えやすくなります。',
          ),
        ]
      : []),
    ...(own.some((part) => plain.includes(part.toLowerCase()))
      ? [problem('own-name', 'パスワードに名前やメールアドレスを含めないでください。')]
      : []),
  ]
}

function problem(code: string, message: string): Problem {
  return { code: `password/${code}`, severity: 'blocks', message }
}
