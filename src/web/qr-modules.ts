/** The squares of a QR code; the library is loaded when somebody first needs one. */
import type { QrModules } from '../ui/parts/qr-code.tsx'

export async function qrModules(text: string): Promise<QrModules> {
  const { default: qrcode } = await import('qrcode')
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
  return { size: modules.size, dark: Array.from(modules.data, (square) => square === 1) }
}
