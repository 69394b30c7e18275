/**
 * Made by minisign 0.11 (Debian), so that both ends are pinned where the tool is missing. The keys are for these tests
 * alone.
 */
export const FILE = new TextEncoder().encode('list A\n')

/** `minisign -G -W` */
export const BARE = {
  keyId: '3B6BA1AC5A3C80B1',
  line: 'RWSxgDxarKFrO0d1AkEVlW1GTGiJea8/NTq7AHzKlylwk6PpJeEhmCVy',
  publicFile: `untrusted comment: minisign public key 3B6BA1AC5A3C80B1
RWSxgDxarKFrO0d1AkEVlW1GTGiJea8/NTq7AHzKlylwk6PpJeEhmCVy
`,
  secretFile: `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsYA8WqyhazvMvTc1dScc+tJIa5AC96t/sKWCJqOSJGDSp30RfYnE/0d1AkEVlW1GTGiJea8/NTq7AHzKlylwk6PpJeEhmCVyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`,
  /** `minisign -S -t … -c …` */
  hashed: `untrusted comment: made by minisign
RUSxgDxarKFrOxhkuFy4SoslkoLFbMZ5QuD3w33xFv1tuBIwxBu9HxN1nnLIwaHy6zzwSWx3YaHbErgEO1nkp1vCEoJKeBtnugU=
trusted comment: number:3 — édition
dvHXictBQj7gGyr1x4sdzuMko4KafEfcbLgOrwIYZnI7bCtNWsqh2eY87dx47QbJVRAltE4fxjRUAjxMhSfqCQ==
`,
  /** `minisign -S -l -t …` */
  legacy: `untrusted comment: signature from minisign secret key
RWSxgDxarKFrO839+ikqsu48zq+rT98Y6B3EF2hYK1ioLBfREKUl4xTEBEDqitvpPv6YfwK2tuL/Wy6CtCt4LD6NZUDBlMWsbAk=
trusted comment: number:3 — édition
Y65ydrjpc3qiQAOaaUZ9XAURjHnCR/wZhZOeNiEFIr6aAunAuJRK46yCpZsl9XJGbjJgHhP6yKQOTLtRS7JjDQ==
`,
}

/** `minisign -G`, with the password "secret" */
export const SEALED = {
  keyId: 'F63CEC0C9853EBED',
  line: 'RWTt61OYDOw89i7E8MFavwyuq3VZ+psAtnniSiIeyBPlFSlYUSAKrPUj',
  secretFile: `untrusted comment: minisign encrypted secret key
RWRTY0Iy4cWTyLuiEZQIiaEZatemSXbfadltIoClko852CW2jV0AAAACAAAAAAAAAEAAAAAAme8FrV0S5EfsfSG1owUdPjCW83v9vKCG50oWnVYdnUZ0MVPYaszBl7J4hnoyDal5u+V3Rq41qblnGJVV6GoCaRkRraLg3KJCh1uRXm2ffN/1eio6y8+s6x6q9Ksix6mPUCBWU8P9cUU=
`,
  hashed: `untrusted comment: signature from minisign secret key
RUTt61OYDOw89r2OLOq1m3mIOAVT/xQBWxODTGKNL4D3+8oT2mRglwlFDlw588CvkVfkD5uInG5JAjQ7Y4UfwHRP4vTlJK4gWQ0=
trusted comment: timestamp:1795328047\tfile:a.txt\thashed
ymkAy/inSc8V0M2rLxcUQ+KwnNQzvoHzYBJKQ4Q6dCKfsTeXcWjUOOLvNsN1QnxKZWA9EiTy85X6AKWAyPR1CQ==
`,
}
