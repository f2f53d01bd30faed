import type { DateTables } from '../../model/dates.ts';

/** What each rule finds in Indonesian; the publication date is 2024-05-15, a Wednesday. */
export const examples: DateTables['examples'] = {
  day: ['Ia meninggal pada |5 Maret 2023|. => 2023-03-05', 'Rapat digelar tanggal |2 Mei|. => 2024-05-02'],
  'listed-day': ['tanggal |3| dan 5 Mei 2024 => 2024-05-03', 'Sebanyak 3 orang tewas.'],
  numeric: ['ujarnya, |Rabu (15/5/2024)|. => 2024-05-15', 'Versi 1.2.3 dirilis.'],
  iso: ['Terbit |2024-03-05| => 2024-03-05'],
  english: ['Posted |March 5, 2024| by admin => 2024-03-05'],
  month: [
    'Aturan berlaku sejak |Mei 2023|. => 2023-05',
    'Ia terpilih pada |Maret lalu|. => 2024-03',
    'Penyanyi Mei Ling tampil.',
  ],
  year: [
    'Rumah itu dibangun pada |2015|. => 2015',
    'Sebanyak 2000 orang hadir.',
    'Pada |tahun 2022| harga turun. => 2022',
  ],
  decade: ['musik |tahun 1990-an| => 199X', 'era |90-an| => 199X'],
  century: ['bangunan dari |abad ke-19| => 18XX', '|abad XIX| => 18XX'],
  season: ['pada |musim panas 2022| => 2022-22'],
  quarter: ['pada |kuartal III/2023| => 2023-35', '|semester pertama 2024| => 2024-40'],
  week: [],
  weekday: ['Ia tiba |Selasa malam|. => 2024-05-14', 'Seminggu ini ia sakit.'],
  deictic: ['Ia tiba |kemarin|. => 2024-05-14'],
  period: ['Rapat akan digelar |pekan depan|. => 2024-W21', '|akhir tahun ini| => 2024'],
  distance: ['Itu terjadi |dua tahun lalu|. => 2022'],
  anaphor: ['Ia tiba pada 5 Maret 2023. |Keesokan harinya|, ia pergi. => 2023-03-06'],
  holiday: ['saat |Natal 2023| => 2023-12-25'],
  clock: ['Acara dimulai |pukul 15.30 WIB|. => T15:30', 'Skor akhir 2:1.'],
  duration: [
    'Proyek berlangsung |tiga tahun|. => P3Y',
    'Ia berusia 30 tahun.',
    'Semua tiket habis dalam waktu kurang dari |sepekan|. => P1W',
    'Jembatan ditutup selama |sebulan|. => P1M',
    'Kolam itu dikuras dua kali setahun.',
  ],
  set: ['Ia berlari |setiap hari|. => P1D'],
  excluded: ['Ia tinggal di Pasar Minggu.'],
};
