import type { AmountTables } from '../../model/amounts.ts';
import { counts } from './amounts-counts.ts';
import { currencies } from './amounts-currencies.ts';
import { examples } from './amounts-examples.ts';
import { units } from './amounts-units.ts';

export const amounts: AmountTables = {
  numbers: {
    decimal: ',',
    grouping: ['.'],
    words: {
      0: 'nol',
      1: 'satu',
      2: 'dua',
      3: 'tiga',
      4: 'empat',
      5: 'lima',
      6: 'enam',
      7: 'tujuh',
      8: 'delapan',
      9: 'sembilan',
      10: 'sepuluh',
      11: 'sebelas',
      100: 'seratus',
      1000: 'seribu',
      1000000: 'sejuta',
      1000000000: 'semiliar|semilyar',
      1000000000000: 'setriliun|setrilyun',
    },
    times: { 10: 'puluh', 100: 'ratus' },
    teen: 'belas',
    scales: {
      3: 'ribu|rb',
      6: 'juta|jt|jutaan',
      9: 'miliar|milyar|milyard|miliard|milliar|milliard|miliaran|bilion',
      12: 'triliun|trilyun|trilliun|triliyun|trilliyun',
      15: 'kuadriliun',
    },
    shortScales: { 3: 'K|k', 6: 'Jt|JT', 9: 'M|Miliar', 12: 'T' },
    alone: '',
    half: 'setengah',
    fractions: {
      4: 'seperempat|perempat|¼',
      2: 'separuh|½',
      5: 'seperlima',
      8: 'seperdelapan',
      10: 'sepersepuluh',
    },
    joiners: '',
    point: 'koma',
    vague: 'beberapa|puluhan|ratusan|sejumlah',
  },
  currencies,
  percent: '%|persen|prosen|per sen|percent|％',
  points: 'poin persentase|poin persen|persen poin|persentase poin|poin persentasi',
  basisPoints: 'basis poin|bps|basis point',
  units,
  before: {
    about:
      'sekitar|kira-kira|kurang lebih|lebih kurang|sekira|hampir|nyaris|mendekati|diperkirakan|ditaksir|diperkirakan sekitar|di kisaran|kisaran|berkisar|sekitaran|diperkirakan mencapai|±|menjelang|+/-',
    'at-least':
      'minimal|setidaknya|sedikitnya|paling sedikit|paling tidak|sekurang-kurangnya|sekurangnya|setidak-tidaknya|minimum|paling kurang|mulai dari|mulai|tidak kurang dari|tak kurang dari|≥|tidak kurang|tak kurang',
    'at-most':
      'maksimal|maksimum|paling banyak|paling tinggi|paling lama|hingga|sampai|sampai dengan|hingga mencapai|tidak lebih dari|tak lebih dari|setinggi-tingginya|sebanyak-banyaknya|paling besar|≤|tidak melebihi|tak melebihi|hingga sekitar',
    over: 'lebih dari|lebih|di atas|diatas|melebihi|melampaui|melewati|lebih besar dari|lebih tinggi dari|menembus|tembus|>',
    under: 'kurang dari|di bawah|dibawah|lebih rendah dari|lebih kecil dari|lebih murah dari|<',
  },
  after: {
    about: 'lebih kurang|kurang lebih|-an',
    'at-least': 'atau lebih|ke atas',
    'at-most': 'atau kurang|ke bawah',
    over: 'lebih',
    under: '',
  },
  notAfter:
    'lebih dari|lebih besar|lebih tinggi|lebih rendah|lebih kecil|lebih banyak|lebih sedikit|lebih lanjut|lebih murah|lebih mahal|lebih baik|lebih cepat|lebih lama|lebih awal|lebih dulu|lebih lambat',
  to: 'hingga|sampai|sampai dengan|s/d|s.d.|sd|hingga sekitar',
  or: 'atau',
  between: 'antara',
  and: 'dan',
  from: 'dari',
  onto: 'menjadi|ke',
  minus: 'minus|-|−|–',
  counts,
  ages: {
    after: 'tahun usianya|tahun umurnya',
    years: 'tahun|thn|th',
    before:
      'berusia|usia|umur|berumur|usianya|umurnya|di usia|dalam usia|pada usia|berusia sekitar|menginjak usia|berusia di atas|berusia di bawah',
    initials: true,
    of: 'pria|wanita|perempuan|pemuda|remaja|tersangka|korban|pelaku|warga|bocah|siswa|mahasiswa|sopir|pengemudi',
  },
  excluded: [
    { words: '50 Cent', reason: 'a rapper', example: 'Rapper 50 Cent merilis album.' },
    { words: '3 in 1', reason: 'a road rule', example: 'Aturan 3 in 1 dihapus.' },
  ],
  examples,
};
