/** Words that tell names from other capitals, and what a name names. */
export const nameWords: Readonly<Record<string, string>> = {
  'stand-in':
    'partai itu, partai tersebut, partai ini, perusahaan itu, perusahaan tersebut, perusahaan ini, perseroan, perusahaan teknologi itu, perusahaan rintisan itu, perusahaan rintisan tersebut, startup itu, startup tersebut, bank itu, bank tersebut, emiten itu, emiten tersebut, raksasa teknologi itu, pabrikan itu, maskapai itu, maskapai tersebut, perusahaan asal, bumn itu, produsen itu, organisasi itu, perusahaan, emiten ini, bank ini, startup ini, maskapai ini, grup itu, peritel itu, perusahaan yang berbasis, perusahaan yang bermarkas',
  'stand-in-product':
    'chatbot itu, chatbot tersebut, aplikasi itu, aplikasi tersebut, layanan itu, model itu, platform itu, platform tersebut, aplikasi ini, ponsel ini, ponsel itu, mobil ini, mobil itu, layanan ini, produk ini, gim ini',
  pronoun: '',
  we: 'kami',
  'no-name':
    'AI, BBM, APBN, APBNP, APBD, PDB, SBI, BI Rate, UMR, Uni Eropa, UE, PBB, API, CEO, Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu, Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember, Eropa, Asia, Afrika, Amerika, Asia Tenggara, Timur Tengah, Negara Bagian, Provinsi, Kabupaten, Kota, Kecamatan, Pulau, Jalan, Gunung, Laut, Sungai, Rp, USD, IDR, WIB, WITA, WIT, Foto, Video, Baca, Juga, Pemerintah, Polisi, Polda, Polres, Warga, Menurut, Dalam, Pada, Di, Dari, Ke, Untuk, Dengan, Oleh, Para, Ini, Itu, Ia, Dia, Mereka, Kami, Kita, Saya, Sejak, Setelah, Sebelum, Sementara, Namun, Tetapi, Selain, Saat, Ketika, Karena, Jika, Bila, Kalau, Meski, Adapun, Berdasarkan, Hal, Sebanyak, Sebuah, Seorang, Sejumlah, Beberapa, Langkah, Rencana, Proyek, Harga, Nilai, Jumlah, Total, Tahun, Bulan, Hari, Pekan, Triwulan, Kuartal, Semester, Data, Angka, Ekonomi, Pasar, Saham, Rupiah, Dolar, Menteri, Presiden, Wakil, Gubernur, Bupati, Wali Kota, Ketua, Direktur, Kepala, Anggota, Komisaris, Sekretaris, Republik, Negara, Partai, Korban, Pelaku, Kecelakaan, Gempa, Banjir, Ibu, Bapak, Dr, Ir, Prof, Universitas, Internet, Kamis, Islam, Natal, Idul Fitri, Ramadan, Lebaran, Dan, Atau, Juru Bicara, Hingga, Akan, Telah, Sudah, Juga, Perusahaan, Perseroan, Manajemen, Layanan, Aplikasi, Chatbot, Produk, Program, Acara, Kegiatan, Sekitar, Lebih, Hampir, Tiga, Dua, Empat, Lima, Satu, Pembukaan, Kantor, Investasi, Anggaran, Bantuan, Pengadilan, Majelis Hakim, Jaksa, Hakim, Terdakwa, Tim, Pihak, Pendapatan, Laba, Penjualan',
  title:
    'Presiden, Wapres, Menteri, Menko, Gubernur, Bupati, Wali Kota, Ketua, Ketua Umum, Kepala, Direktur, Bapak, Pak, Ibu, Bu, Jenderal, Kapolri, Kapolda, Kapolres, Ustaz, Kiai, Pendiri, pengusaha, miliarder, aktor, aktris, penyanyi, politisi, pengamat, ekonom, analis, Sekretaris, Komisaris, Anggota, terdakwa, pasangan, paslon, pasangan calon, calon, capres, cawapres, hakim, jaksa, pelatih, Perdana Menteri, Raja, Ratu, Paus, mantan, Menkeu, Mendag, Menlu',
  'org-role':
    'CEO, juru bicara, Direktur Utama, Dirut, Presiden Direktur, bos, Direktur Keuangan, Managing Director, Country Manager, Chief Executive Officer, CFO, CTO, saham, manajemen',
  'role-of':
    'CEO, juru bicara, Direktur Utama, Dirut, Presiden Direktur, bos, Direktur Keuangan, Country Manager, saham, manajemen',
  maker: 'pengembang',
  'org-before':
    'perusahaan, startup, bank, maskapai, emiten, perseroan, grup, perusahaan rintisan, produsen, raksasa teknologi, pabrikan, BUMN, yayasan, organisasi, universitas, partai, lembaga, koperasi, operator, jaringan, ritel, peritel, pengembang properti, marketplace, e-commerce, perusahaan teknologi, perusahaan tambang, perusahaan otomotif, raksasa ritel, waralaba, kantor, penyedia, perusahaan logistik, unicorn, perusahaan tekfin',
  'org-head':
    'Lembaga, Institut, Museum, Bursa, Komisi, Dewan, Bank, Universitas, Rumah Sakit, Yayasan, Kementerian, Badan, Grup, Hotel, Toko, Partai',
  'org-after':
    'PT, Tbk, AI, Group, Grup, Inc, Corp, Ltd, Persero, Holding, Holdings, Foundation, Bank, Airlines, Motor, Motors, Indonesia, Energy, Institute, Technologies, Energi, Semen, Nusantara, Persada, Farma, Air, University, Ventures, Capital',
  'product-before':
    'chatbot, aplikasi, ponsel, model, layanan, platform, gim, smartphone, mobil, motor, produk, mobil listrik, bot obrolan, pengguna, film, album, sedan, SUV, vaksin, satelit, fitur',
  'given-name':
    'Dina, Bayu, Surya, Ayu, Dimas, Galih, Hasan, Husein, Irfan, Ismail, Kartika, Lestari, Maya, Mega, Nina, Novi, Rahmat, Reza, Rini, Sigit, Slamet, Suharto, Sukarno, Teguh, Tono, Umar, Wati, Widodo, Yudi, Yuni, Zaki, Ali, Amir, Anton, Ari, Bagus, Daniel, Darma, Edi, Faisal, Gita, Haris, Ibrahim, Jaya, Kevin, Lukman, Made, Nyoman, Ketut, Wayan, Oki, Puan, Robert, Sandi, Taufik, Toni, Wawan, Yohanes, Stefanus, Basuki, Tito, Listyo, Satya, Sundar, Jensen, Joko, Prabowo, Gibran, Budi, Agus, Andi, Dewi, Sri, Siti, Ahmad, Muhammad, Mohammad, Bambang, Eko, Dedi, Rina, Susi, Erick, Sandiaga, Ridwan, Anies, Ganjar, Megawati, Susilo, Rudi, Hendra, Yusuf, Abdul, Luhut, Airlangga, Zulkifli, Retno, Nadiem, Wahyu, Rizky, Putri, Indra, Arif, Dian, Ratna, Tri, Nur, Hadi, Fajar, Iwan, Yanto, Sutrisno, Sam, Elon, Donald, Mark, Jeff, Bill, Tim, Emmanuel, Fabian, Joe, Vladimir, Volodymyr, Xi, John, David, Michael, Oliver',
  connector: 'of, for',
  finite:
    'telah, akan, sudah, berencana, mengumumkan, membuka, mencatat, meraih, menargetkan, mengatakan, menyatakan',
};
