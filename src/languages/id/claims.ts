import type { ClaimTables } from '../../model/claims.ts';
import { claimExamples } from './claims-examples.ts';
import { nameWords } from './claims-names.ts';

/** Indonesian words of claims, with the shortened verbs of headlines. */
export const claims: ClaimTables = {
  words: {
    ...nameWords,

    // Clauses.
    relative: 'di mana, dimana, yang mana',
    'relative-bare': 'yang',
    'cut-bare':
      'karena, sebab, setelah, sebelum, sementara, sedangkan, ketika, saat, meski, meskipun, walaupun, bahwa, agar, supaya, sehingga, diikuti, disusul, namun, tetapi, tapi, padahal, jika, bila, apabila, kalau, sejak, begitu, demikian',
    or: 'atau',
    and: 'dan, serta, atau, maupun, hingga',
    including: 'termasuk, antara lain, seperti, yakni, yaitu, tepatnya, di antaranya, meliputi',
    if: 'jika, bila, apabila, kalau, apakah, seandainya',
    infinitive: 'untuk, adalah, ingin, hendak, guna',

    // Prepositions.
    source:
      'mengutip, melansir, menukil, menyitir, dilansir, dikutip, mengutip dari, melansir dari, dilansir dari, dilansir oleh, dikutip dari, kantor berita, harian, surat kabar, koran, majalah, tabloid, portal, laman, situs, media',
    prep: 'induk, anak usaha, anak perusahaan, induk usaha, induk perusahaan, cucu usaha, dengan, kepada, untuk, menurut, terhadap, bagi, tentang, selain, di, ke, dari, pada, antara, bersama, lewat, melalui, seperti, dalam, bernama, mengutip, melansir, menukil, menyitir, dilansir, dikutip, kantor berita, harian, surat kabar, koran, majalah, tabloid, portal, laman, situs, media',
    'place-prep': 'di, ke, dari',
    of: 'dari, milik',
    by: 'oleh',
    determiner: 'sebuah, seorang, para, sejumlah, beberapa, suatu',
    'city-word': 'kota, ibu kota',
    rank: 'tertinggi, terendah, terbesar, terdalam, terjadi, tercatat, dirasakan, dialami, ada, oleh',
    'region-prep': 'provinsi, kabupaten, kecamatan, kelurahan, distrik',
    'region-word':
      'kabupaten, kab, kecamatan, desa, kelurahan, provinsi, wilayah, distrik, kampung, dusun, rt, rw',

    court:
      'hakim, jaksa, majelis hakim, hakim ketua, ketua majelis hakim, ketua majelis, diketuai, dipimpin, diketuai hakim, diketuai oleh, dipimpin oleh, dipimpin hakim, jpu',

    // Modality.
    plan: 'akan, bakal, hendak, ingin, mau, segera, diperkirakan, diprediksi, diprediksikan, diproyeksikan, diramal, diramalkan, ditaksir, diestimasi, diestimasikan, ditargetkan',
    'plan-verb':
      'berencana, merencanakan, rencana, rencananya, berniat, menargetkan, mempertimbangkan, berambisi, dijadwalkan, direncanakan, diharapkan, berharap, memproyeksikan, memprediksi, meramalkan, memperkirakan, optimistis, optimis, yakin, berupaya',
    'other-actor':
      'pemerintah, pemkot, pemprov, pemkab, polisi, kementerian, pengadilan, dpr, investor, pesaing, regulator, otoritas, gubernur, bupati, wali kota',
    lose: 'merugi',
    'plan-near': 'rencana, rencananya, target, proyeksi, estimasi',
    hearsay: 'dikabarkan, kabarnya, dilaporkan, konon, disebut-sebut, diduga, dirumorkan',
    'hearsay-source': 'menurut laporan, menurut sumber, menurut kabar, menurut rumor',
    negation: 'tidak, bukan, belum, tak, tanpa, batal, urung, enggan',
    denial: 'membantah, bantah, menyangkal, menepis, dibantah',
    announce:
      'mengumumkan, umumkan, diumumkan, pengumuman, mengungkapkan, merilis, melaporkan, memastikan, mengonfirmasi, menyampaikan, siaran pers',
    'takes-up':
      'rencana ini, rencana itu, rencana tersebut, langkah ini, langkah itu, langkah tersebut, ekspansi ini, keputusan ini',
    'says-that': 'menyatakan, mengatakan, menyebutkan, menyebut, menjelaskan, mengungkapkan, melaporkan',
    'is-a': 'adalah, merupakan, ialah',
    say: 'diungkap, diungkapkan, dikatakan, kata, ujar, ujarnya, katanya, tutur, tuturnya, ungkap, ungkapnya, menyatakan, mengatakan, jelas, jelasnya, ucap, ucapnya, pernyataan, pernyataannya, keterangan, menyebutkan, menyebut, sebut, dikutip, dilansir, imbuhnya, tambahnya, terang, paparnya, tegas, tegasnya, berkata, menjelaskan',
    have: 'menargetkan, membidik, memiliki, punya, menarik, mencapai, meraih, mempunyai, mencatat, menjangkau, melayani, menggaet, mengantongi, menembus, tercatat, digunakan, dipakai, melampaui, memperoleh, mendapatkan, merebut, menguasai, meraup, mencatatkan, dikunjungi, unggul, raih, didukung, mendapat, memimpin, mengumpulkan',

    idle: 'yang naik, yang turun, yang melonjak, yang melesat, yang anjlok, yang merosot, yang menyusut, yang menurun, year on year, y-o-y, yoy, y-on-y, month to month, m-t-m, m-to-m, mtm, q-to-q, qtq, c-to-c, ctc, secara tahunan, secara bulanan, secara kumulatif, yang dapat diatribusikan kepada pemilik entitas, yang diatribusikan kepada pemilik entitas, yang dapat diatribusikan ke pemilik entitas, yang diatribusikan ke pemilik entitas',
    gloss: 'induk, entitas induk',

    // Amounts and places that are not the one stated.
    from: 'dari, semula',
    since: 'dari',
    'of-whole': 'dari total, dari sekitar, dari seluruh, dari total sekitar',
    to: 'menjadi, ke',
    about: 'terkait, atas kasus, dalam kasus, dalam perkara, kasus, perkara, korupsi',
    step: 'anjlok, anjlok sebesar, melesat, melonjak, melonjak sebesar, merosot, merosot sebesar, terkoreksi, terkoreksi sebesar, naik sebanyak, turun sebanyak, meningkat sebanyak, menurun sebanyak, bertambah sebanyak, berkurang sebanyak, naik, turun, meningkat, menurun, bertambah, berkurang, susut, menyusut, naik sebesar, turun sebesar, meningkat sebesar, menurun sebesar, bertambah sebesar, berkurang sebesar',
    number:
      'satu, kedua, ketiga, keempat, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, belasan, puluhan, ratusan, ribuan, banyak, sejumlah, beberapa, semua, seluruh, para, setiap, sebuah, berbagai',
    equals: 'setara, atau, ekuivalen, setara dengan, atau setara, atau sekitar, atau setara dengan',
    each: 'masing-masing, setiap, tiap, tiap-tiap',
    give: 'memberikan, memberi, mengucurkan, menyuntikkan, menyuntik, menyalurkan, memimpin, menggelontorkan, mengalirkan, menanamkan',
    receive: 'menerima, mendapat, mendapatkan, memperoleh, terima, dapat',
    cause: 'mengakibatkan, menyebabkan, akibatkan, sebabkan, mengangkut, membawa',
    against: 'kepada, terhadap',
    bound:
      'sekitar, hampir, lebih dari, hingga, sampai, kira-kira, sedikitnya, setidaknya, minimal, maksimal',
    compared:
      'periode sama, edisi sama, fase sama, posisi sama, berbanding terbalik, berbeda dengan, dibanding, dibandingkan, ketimbang, dari sebelumnya, sebelumnya, berbanding, tahun sebelumnya',
    that: 'itu, tersebut, ini',
    indefinite: 'sebuah, suatu, beberapa',
    prior: 'tahun sebelumnya, periode yang sama, sebelumnya',
    per: 'per, setiap, masing-masing',
    demand:
      'asumsi, diasumsikan, andai, menuntut, tuntutan, dituntut, terancam, ancaman, meminta, didakwa, banding, kasasi, mengajukan, permohonan, memohon, usulan, mengusulkan, diusulkan, mengancam',
    followed: 'disusul, disusul oleh, diikuti, diikuti oleh, serta',
    for: 'untuk',
    additional: 'baru, tambahan',
    existing: 'telah ada, sudah ada, yang ada, memiliki, punya, mempunyai',
    based:
      'berbasis, bermarkas, berkantor pusat, asal, berpusat, berkedudukan, kantor pusat, kantor pusatnya',
    beside: 'selain, kecuali',

    // Opening and closing a site.
    site: 'kantor, cabang, pabrik, gerai, toko, pusat, lokasi, hotel, restoran, kafe, laboratorium, gudang, showroom, kampus, perwakilan, rumah sakit, klinik, fasilitas, outlet, museum, dealer, supermarket, bengkel, bandara, kedai, kilang, smelter',
    branch: 'kampus, cabang, kantor, pabrik, gerai, perwakilan',
    event: 'Pemilu, Pilkada, Pilpres, Pileg, Olimpiade',
    open: 'membuka, buka, meresmikan, resmikan, membangun, bangun, mendirikan kantor, mengoperasikan, dirikan kantor',
    opened: 'dibuka, diresmikan, dibangun, beroperasi',
    opening: 'pembukaan, peresmian, pembangunan',
    'site-opening': '',
    'site-closing': '',
    close: 'menutup, tutup, menghentikan operasi',
    closed: 'ditutup',
    closing: 'penutupan',

    // Beginnings.
    born: '',
    founded: 'didirikan, berdiri, diprakarsai, dirintis',
    found: 'mendirikan, merintis',
    launched: 'diluncurkan, dirilis, diperkenalkan, dipasarkan, meluncur',
    launch: 'meluncurkan, luncurkan, merilis, rilis, memperkenalkan',

    // Figures.
    'other-figure':
      'sumber pertumbuhan, sumber pertumbuhan ekonomi, kontribusi pertumbuhan, core profit, laba inti, dari apbd, dari apbn, dari anggaran, melalui apbd, melalui apbn, melalui anggaran, korban paling banyak, korban luka-luka paling banyak, korban meninggal paling banyak, kisaran harga, rentang harga, harga konstan, harga berlaku, harga patokan, beban pokok pendapatan, beban pokok penjualan, beban pendapatan, beban penjualan, pokok penjualan, laba kotor, laba bruto, laba per saham, laba sebelum pajak, laba sebelum, laba usaha, laba operasi, laba operasional, laba komprehensif, laba ditahan, laba penjualan, laba rugi, rugi kotor, rugi usaha, rugi per saham, rugi sebelum pajak, ganti kerugian, ganti rugi, kerugian negara, kerugian keuangan negara, kerugian material, kerugian materi, pendapatan asli daerah, pendapatan daerah, pendapatan negara, pendapatan per kapita, pendapatan lain, pendapatan lainnya, pendapatan lain-lain, pendapatan masyarakat, pendapatan warga, penerimaan pajak, penerimaan negara, penerimaan daerah, harga saham, inflasi inti, inflasi pangan, luka ringan, luka berat, luka parah, luka serius, luka bakar, luka tembak',
    part: 'kelompok, komponen, komoditas, sektor, subsektor, andil, menyumbang, sumbangan',
    'figure-follows':
      'bersih, neto, netto, konsolidasi, konsolidasian, total, tahunan, kuartalan, perusahaan, perseroan, emiten, grup, kami, mereka, itu, ini, tersebut, pada, di, yang, dan, sepanjang, selama, sebesar, senilai, sekitar, mencapai, tercatat, naik, turun, tumbuh, meningkat, menurun, melonjak, merosot, anjlok, melesat, melejit, menyusut, terkoreksi, berkurang, bertambah, menjadi, sampai, lebih, hingga, hampir, periode, tahun, berjalan, diperkirakan, ditargetkan, diproyeksikan, usaha, adalah, dari, untuk, per, juga, masih, hanya, telah, sudah, akan, kini, terbesar, tertinggi, jumbo, fantastis, rekor, gabungan, secara, dalam, dengan, saat, semester, kuartal, triwulan, dua, tiga, setelah, terpangkas, tergerus, terkontraksi, melambung, membengkak, membaik, ambles, amblas, ambruk, melorot, melemah, menguat, mampu, berhasil, tembus, menembus, melampaui',

    // Money.
    round:
      'putaran pendanaan, pendanaan, penggalangan dana, suntikan modal, suntikan dana, ronde pendanaan, pendanaan seri, putaran investasi',
    raise:
      'meraih, meraup, mendapat, mengantongi, memperoleh, menggalang, mendapatkan, menghimpun, mengumpulkan, raih, kantongi, galang, himpun',
    capital: 'pendanaan, dana, modal, investasi, dana segar, suntikan dana',
    collect: '',
    collected: '',
    'raise-capital': '',
    valuation: 'valuasi, nilai pasar, valuasinya',
    valued: 'divaluasi, bernilai',
    invest:
      'berinvestasi, menginvestasikan, menanamkan, investasikan, menanam, menggelontorkan, mengucurkan investasi, gelontorkan, menyuntikkan',
    investment: 'investasi, nilai investasi, penanaman modal, investasinya, investasi senilai',
    acquire: 'mengakuisisi, membeli, akuisisi, caplok, mencaplok, mengambil alih, beli',
    acquisition: 'pengambilalihan, akuisisi, pembelian',
    revenue: 'pendapatan, omzet, penjualan, penerimaan, pendapatan usaha, pendapatan bersih',
    'earn-revenue': '',
    'earn-profit': '',
    surplus: '',
    net: '',
    'lose-net': '',
    'consumer-prices': '',
    rise: '',
    profit:
      'laba, keuntungan, laba bersih, laba bersih tahun berjalan, laba periode berjalan, laba tahun berjalan, untung, profit',
    loss: 'menelan kerugian, mengalami kerugian, rugi, rugi bersih, kerugian bersih, mencatat kerugian, mencatatkan kerugian, membukukan kerugian, menderita kerugian, menanggung kerugian',
    'losses-of': 'kerugian',
    cost: 'dijual, dibanderol, dipatok, dihargai, dibandrol',
    price: 'harga, harganya, harga jual, banderol, tarif, biaya langganan',
    budget:
      'anggaran pendapatan belanja daerah, anggaran pendapatan belanja negara, anggaran pendapatan dan belanja daerah, anggaran pendapatan dan belanja negara, anggaran, apbn, apbd, pagu',
    aid: 'bantuan, hibah, subsidi, dana bantuan, bansos',
    grant: '',
    fine: 'denda, didenda, mendenda, sanksi denda',
    inflict: 'mendenda, menjatuhkan, menjatuhi, mengenakan',
    punish: 'mendenda, menjatuhi',
    pays: 'membayar, bayar, dikenai, dikenakan, dijatuhi, dihukum, terkena',

    // Counts.
    users: 'pengguna, pelanggan berbayar, pengikut, anggota, pengunduh',
    customers: 'pelanggan, nasabah, konsumen, klien',
    jobs: 'karyawan, karyawannya, pekerja, pekerjanya, pegawai, pegawainya, staf, stafnya, tenaga kerja, lapangan kerja, lapangan pekerjaan, posisi, buruh, buruhnya, orang, pekerjaan',
    'cut-jobs':
      'memangkas, mem-phk, phk, memecat, mengurangi, pangkas, merumahkan, memberhentikan, pecat, kurangi, memutus hubungan kerja',
    'jobs-lost': '',
    'lose-jobs': '',
    'job-cuts': 'pemangkasan, pemutusan hubungan kerja, pengurangan',
    'create-jobs': 'menciptakan, menyerap, merekrut, membuka lapangan, serap, rekrut, ciptakan',
    'jobs-arise': 'tercipta, terserap',
    people:
      'orang, korban, warga, penumpang, siswa, pekerja, tentara, jiwa, anak, prajurit, santri, wisatawan, polisi, nelayan, pendaki, penduduk, pengungsi, buruh, pria, wanita, perempuan, pemberontak, milisi, militan, gerilyawan, mahasiswa, pelajar, guru, petani, pengunjuk rasa, demonstran, awak, kru, pasien, bocah, bayi, balita, remaja, lansia, jemaah, penonton, suporter, pejalan kaki, pengendara, pemotor, sopir, pengemudi, pilot',
    kill: 'tewas, meninggal, menewaskan, meninggal dunia, terbunuh, membunuh, gugur, menelan, merenggut',
    dead: 'korban tewas, korban meninggal, korban jiwa, kematian',
    injure: 'terluka, luka-luka, melukai, cedera, luka, luka berat, luka ringan',
    injured: 'korban luka, luka-luka',
    'share-verb': '',
    'reach-share': '',
    party: '',
    votes: 'suara',
    seats: 'kursi',
    sentenced: 'divonis, dihukum, diganjar, menghukum, memvonis, menjatuhkan, dijatuhi, dijatuhkan, vonis',
    instead: 'subsider, subsidair, subsidiair, subsidier, pengganti, ditambah',
    prison: 'penjara, kurungan, bui',

    // Rates.
    economy: 'ekonomi, perekonomian, pdb, produk domestik bruto',
    grow: 'tumbuh, bertumbuh, meningkat',
    'any-growth': '',
    growth: 'pertumbuhan ekonomi, pertumbuhan pdb, laju pertumbuhan ekonomi',
    inflation: 'inflasi',

    // Meetings.
    meeting:
      'ktt, konferensi, pameran, pertemuan, festival, kongres, pertemuan puncak, konser, seminar, simposium, rapat, forum',
    held: 'digelar, diadakan, berlangsung, dihelat, diselenggarakan, menggelar, menghadiri, memimpin, dimulai, mengadakan, hadir, gelar',
  },
  endings: {},
  order: 'after',
  nounsHaveCapitals: false,
  bareNouns: true,
  genitive: [],
  countries: {
    ID: 'Indonesia, RI, nasional, Tanah Air, Badan Pusat Statistik, BPS',
    MY: 'Malaysia',
    SG: 'Negeri Singa',
    CN: 'China, Tiongkok, Cina',
    JP: 'Jepang',
    US: 'Amerika Serikat, AS',
    DE: 'Jerman',
    FR: 'Prancis, Perancis',
    GB: 'Inggris',
    IN: 'India',
    TR: 'Turki',
    RU: 'Rusia',
    AU: 'Australia',
    TH: 'Thailand',
    VN: 'Vietnam',
    PH: 'Filipina',
    IT: 'Italia',
    ES: 'Spanyol',
    AR: 'Argentina',
    BR: 'Brasil',
    XE: 'zona euro',
    KR: 'Korea Selatan, Korsel',
  },
  regions: {
    'ID-AC': 'Aceh',
    'ID-SU': 'Sumatera Utara, Sumut',
    'ID-SB': 'Sumatera Barat, Sumbar',
    'ID-RI': 'Riau',
    'ID-KR': 'Kepulauan Riau, Kepri',
    'ID-JA': 'Jambi',
    'ID-SS': 'Sumatera Selatan, Sumsel',
    'ID-BE': 'Bengkulu',
    'ID-LA': 'Lampung',
    'ID-BB': 'Kepulauan Bangka Belitung, Bangka Belitung, Babel',
    'ID-BT': 'Banten',
    'ID-JK': 'DKI Jakarta, DKI',
    'ID-JB': 'Jawa Barat, Jabar',
    'ID-JT': 'Jawa Tengah, Jateng',
    'ID-YO': 'Daerah Istimewa Yogyakarta, DI Yogyakarta, DIY',
    'ID-JI': 'Jawa Timur, Jatim',
    'ID-BA': 'Bali',
    'ID-NB': 'Nusa Tenggara Barat, NTB',
    'ID-NT': 'Nusa Tenggara Timur, NTT',
    'ID-KB': 'Kalimantan Barat, Kalbar',
    'ID-KT': 'Kalimantan Tengah, Kalteng',
    'ID-KS': 'Kalimantan Selatan, Kalsel',
    'ID-KI': 'Kalimantan Timur, Kaltim',
    'ID-KU': 'Kalimantan Utara, Kaltara',
    'ID-SA': 'Sulawesi Utara, Sulut',
    'ID-GO': 'Gorontalo',
    'ID-ST': 'Sulawesi Tengah, Sulteng',
    'ID-SR': 'Sulawesi Barat, Sulbar',
    'ID-SN': 'Sulawesi Selatan, Sulsel',
    'ID-SG': 'Sulawesi Tenggara, Sultra',
    'ID-MA': 'Maluku',
    'ID-MU': 'Maluku Utara, Malut',
    'ID-PA': 'Papua',
    'ID-PB': 'Papua Barat',
    'ID-PD': 'Papua Barat Daya',
    'ID-PS': 'Papua Selatan',
    'ID-PT': 'Papua Tengah',
    'ID-PE': 'Papua Pegunungan',
    'ID-JW': 'Jawa',
    'ID-KA': 'Kalimantan',
    'ID-ML': 'Kepulauan Maluku',
    'ID-NU': 'Nusa Tenggara',
    'ID-SL': 'Sulawesi',
    'ID-SM': 'Sumatera, Sumatra',
  },
  examples: claimExamples,
};
