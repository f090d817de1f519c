import { expect, it } from 'vitest';
import { isPublic, readPublicBase } from '../../components/browser/public-address';

it.each(['https://fzsj.example.gov.cn/a/present/', 'http://8.8.8.8/', 'https://172.32.0.1/', 'https://100.128.0.1/', 'https://[2408:8756::1]/'])('%s can be reached by anybody', (address) => {
  expect(isPublic(new URL(address))).toBe(true);
});

it.each([
  'file:///media/usb/report.html',
  'http://localhost:3000/', 'http://site.localhost/', 'http://127.0.0.1/', 'http://[::1]/', 'http://0.0.0.0/',
  'http://10.1.2.3/', 'http://192.168.1.8:8080/', 'http://172.16.0.1/', 'http://172.31.255.1/', 'http://169.254.1.1/', 'http://100.64.0.1/',
  'http://[fe80::1]/', 'http://[fd12:3456::1]/',
  'http://intranet/', 'http://office.local/', 'http://server.lan/',
])('%s cannot', (address) => {
  expect(isPublic(new URL(address))).toBe(false);
});

it('A site that knows its origin names it, otherwise the place where it is read, with its folder', () => {
  const place = new URL('https://www.example.gov.cn/fzsj/some-2020/present/?x=1#slide-3');
  expect(readPublicBase(place, null)).toBe('https://www.example.gov.cn/fzsj');
  expect(readPublicBase(place, 'https://fzsj.example.cn/')).toBe('https://fzsj.example.cn/fzsj');
});

it('A site read from a private place names nothing, whatever its origin', () => {
  expect(readPublicBase(new URL('http://localhost:3000/some-2020/present/'), 'https://fzsj.example.cn')).toBeUndefined();
});
