/** Examples of the rules in Indonesian; a rule without examples is not used. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  'currency-first': [
    'Anggarannya mencapai |Rp 1,5 triliun| tahun ini. => 1500000000000',
    'Tiket dijual |Rp150.000| per lembar. => 150000',
    'Altman berencana menanam hingga |$500 miliar| di sana. => 500000000000',
    'Pasangan EUR/USD 1,0850 melemah.',
  ],
  'currency-last': [
    'Nilai kontraknya |2,3 juta dolar AS|. => 2300000',
    'Mereka menyumbang |seratus dua puluh lima ribu rupiah|. => 125000',
    'Kurs rupiah terhadap dolar AS menguat.',
  ],
  'with-hundredths': ['Harganya |2 dolar dan 20 sen dolar|. => 2.2'],
  percent: [
    'Inflasi naik |2,5 persen|. => 2.5',
    'Diskon |50%| untuk anggota. => 50',
    'Persentase itu turun.',
  ],
  'percentage-points': [
    'Suku bunga naik |25 basis poin|. => 0.25',
    'Elektabilitasnya naik |3 poin persentase|. => 3',
  ],
  quantity: [
    'Lahan seluas |1,1 juta hektare| terbakar. => 1100000',
    'Kecepatan angin |60 km/jam|. => 60',
    'Ia tinggal di KM 5.',
  ],
  'age-announced': [
    'Korban berusia |45 tahun|. => 45',
    'Tersangka MR usia |23| ditangkap. => 23',
    'Perang berlangsung 45 tahun.',
  ],
  'age-apposition': [
    'Menurut Budi Santoso (|34|), api muncul tiba-tiba. => 34',
    'Siti Aminah, |52 tahun|, selamat. => 52',
    'Rapat berlangsung Rabu (12).',
  ],
  count: [
    'Chatbot itu menarik |1 juta pengguna| dalam sepekan. => 1000000',
    'Gempa menewaskan |23 orang|. => 23',
    'Ratusan orang mengungsi.',
    'Ia diduga melanggar Pasal 5 ayat 1.',
  ],
};
