import { BlockList, isIP } from 'node:net'

const four = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
]
/** Of the addresses that are public at all, `2000::/3`, those that lead somewhere else. */
const six = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const listOf = (ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const range of ranges) {
    const [net = '', bits = ''] = range.split('/')
    list.addSubnet(net, Number(bits), family)
  }
  return list
}

const notPublicFour = listOf(four, 'ipv4')
const publicSix = listOf(['2000::/3'], 'ipv6')
const notPublicSix = listOf(six, 'ipv6')

/** Is it an address of the open internet: not of this machine, of a network behind it, or of one that leads back there? */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !notPublicFour.check(address, 'ipv4')
  if (family === 6) return publicSix.check(address, 'ipv6') && !notPublicSix.check(address, 'ipv6')
  return false
}
